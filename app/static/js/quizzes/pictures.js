// Pictures on their way into a text: pasted, dropped or chosen, uploaded at once, and written down as Markdown.
import { ApiError } from "../api.js";
import { announce, el } from "../dom.js";
import { t } from "../i18n.js";
import { toast } from "../toast.js";
import { questions } from "./calls.js";

const isPicture = (file) => file.type.startsWith("image/");
let underWay = 0;

/** Whether a picture is still being sent: what would be saved now lacks it. */
export const isUploading = () => underWay > 0;

function write(area, text, start, end, mode) {
  area.setRangeText(text, start, end, mode);
  area.dispatchEvent(new Event("input", { bubbles: true }));
}

function replace(area, old, text) {
  const at = area.value.indexOf(old);
  if (at >= 0) write(area, text, at, at + old.length, "preserve");
}

/** The brackets hold what is read out to who cannot see the picture; the name of the file seldom says it. */
function choosePictureWords(area, markdown) {
  const at = area.value.indexOf(markdown);
  if (at < 0 || document.activeElement !== area) return;
  area.setSelectionRange(at + 2, at + markdown.indexOf("]"));
  announce(t("picture_words"));
}

export async function insertPicture(area, file) {
  const waiting = `![${t("uploading", { name: file.name.replace(/[[\]]/g, "") })}]()`;
  write(area, waiting, area.selectionStart, area.selectionEnd, "end");
  underWay += 1;
  try {
    const { markdown } = await questions.addPicture(file);
    replace(area, waiting, markdown);
    choosePictureWords(area, markdown);
  } catch (error) {
    replace(area, waiting, "");
    if (!(error instanceof ApiError)) throw error;
    toast(error.sentence);
  } finally {
    underWay -= 1;
  }
}

async function insertAll(area, files) {
  for (const file of files) await insertPicture(area, file); // each where the one before has ended
}

/** Take the pictures that are pasted into this text or dropped on it. */
export function takePictures(area) {
  area.addEventListener("paste", (event) => {
    const files = [...event.clipboardData.files].filter(isPicture);
    if (!files.length || event.clipboardData.types.includes("text/plain")) return;
    event.preventDefault();
    insertAll(area, files);
  });
  area.addEventListener("dragover", (event) => event.dataTransfer.types.includes("Files") && event.preventDefault());
  area.addEventListener("drop", (event) => {
    const files = [...event.dataTransfer.files].filter(isPicture);
    if (!files.length) return;
    event.preventDefault();
    area.focus();
    insertAll(area, files);
  });
}

/** Let a picture be chosen among the files. */
export function choosePicture(area) {
  const input = el("input", { type: "file", accept: "image/*", multiple: true });
  input.addEventListener("change", () => {
    area.focus();
    insertAll(area, [...input.files]);
  });
  input.click();
}
