// The files of a message in the log: pictures in a grid, sound and film to play, all others as cards.
// Every box has its size before its content comes, so that nothing moves when it does.
import { el, icon } from "./dom.js";
import { glyphOf, isPicture, isPlayable, isVideo, sizeText } from "./files.js";
import { t } from "./i18n.js";
import { openPictures } from "./lightbox.js";
import { progressBar } from "./progress.js";

const WIDEST = 352;
const HIGHEST = 400;
const LEAST = 96;
// How many pictures stand in each row, for 2 to 10 of them.
const ROWS = { 2: [2], 3: [1, 2], 4: [2, 2], 5: [2, 3], 6: [3, 3], 7: [2, 2, 3], 8: [2, 3, 3], 9: [3, 3, 3], 10: [2, 2, 3, 3] };

const boxes = new WeakMap(); // the list of files -> its box, so that what plays goes on when a message is drawn anew
const own = new Map(); // attachment id -> the upload whose picture is at hand until the server's has come

/** The box for a message's files, or null; a message on its way brings uploads. */
export function attachmentsBox(message) {
  const files = message.uploads?.length ? message.uploads : message.attachments;
  if (!files?.length || message.removed_at) return null;
  if (!boxes.has(files)) boxes.set(files, render(files.map((file) => (file instanceof EventTarget ? file.shape : file)), message.uploads ?? []));
  return boxes.get(files);
}

/** These pictures are shown already: keep showing them until those of the server have come. */
export function keepShowing(uploads) {
  for (const upload of uploads) if (upload.picture?.isOwn) own.set(upload.attachment.id, upload);
}

function render(files, uploads) {
  const entries = files.map((file, at) => ({ file, upload: uploads[at] ?? null }));
  const pictures = entries.filter(({ file }) => isPicture(file));
  const others = entries.filter(({ file }) => !isPicture(file));
  return el("div", { class: "files", dir: "ltr" }, pictures.length > 0 && grid(pictures), ...others.map(({ file, upload }) => card(file, upload)));
}

// --- Pictures --------------------------------------------------------------------------------------

function grid(pictures) {
  const isOne = pictures.length === 1;
  const box = el("div", { class: `pictures${isOne ? " is-one" : ""}` });
  const spans = (ROWS[pictures.length] ?? []).flatMap((row) => Array(row).fill(6 / row));
  pictures.forEach(({ file, upload }, at) => box.append(picture(file, upload, isOne ? "" : `span-${spans[at] ?? 2}`)));
  if (isOne) fit(box, pictures[0].file);
  return box;
}

/** As large as it is, within bounds; what is longer or higher than those is cropped. */
function fit(box, { width, height }) {
  const w = Math.max(1, width ?? WIDEST);
  const h = Math.max(1, height ?? WIDEST);
  const scale = Math.min(1, WIDEST / w, HIGHEST / h);
  const shownWidth = Math.max(LEAST, Math.round(w * scale));
  const shownHeight = Math.max(LEAST, Math.round(h * scale));
  box.style.width = `${shownWidth}px`;
  box.firstChild.style.aspectRatio = `${shownWidth} / ${shownHeight}`;
}

function picture(file, upload, span) {
  if (upload) {
    const src = upload.picture?.url ?? file.thumbnail_url;
    return el("span", { class: `picture ${span}` }, el("img", { src, alt: file.name, draggable: "false" }), progressBar(upload));
  }
  const attributes = { class: `picture ${span}`, href: file.url, target: "_blank", rel: "noopener", title: file.name, tabindex: -1, "data-stop": true };
  const link = el("a", { ...attributes, dataset: { width: file.width, height: file.height, thumbnail: file.thumbnail_url } }, imageOf(file));
  link.addEventListener("click", (event) => {
    if (event.metaKey || event.ctrlKey || event.shiftKey) return; // another tab or window is wanted
    event.preventDefault();
    openPictures(link);
  });
  return link;
}

/** The small picture; the sender's own one stands in until it has come. */
function imageOf(file) {
  const upload = own.get(file.id);
  if (!upload?.picture) return el("img", { src: file.thumbnail_url, alt: file.name, loading: "lazy", decoding: "async" });
  const standIn = el("img", { src: upload.picture.url, alt: file.name });
  changeOver(standIn, file, upload);
  return standIn;
}

async function changeOver(standIn, file, upload) {
  const real = el("img", { src: file.thumbnail_url, alt: file.name });
  try {
    await real.decode();
  } catch {
    return; // what is shown may stay
  }
  standIn.replaceWith(real);
  own.delete(file.id);
  upload.forgetPicture();
}

// --- Cards -----------------------------------------------------------------------------------------

function card(file, upload) {
  const isUp = Boolean(file.url);
  const player = isUp && isPlayable(file) && play(file);
  const text = el("span", { class: "file-text" }, el("span", { class: "file-name", dir: "auto", title: file.name, text: file.name }),
    el("span", { class: "file-size", text: sizeText(file.size) }), upload && progressBar(upload));
  const face = el("span", { class: "file-face" }, icon(glyphOf(file.media_type)));
  const line = isUp
    ? el("a", { class: "file-line", href: `${file.url}?download=1`, download: file.name, "aria-label": t("download_file", { name: file.name, size: sizeText(file.size) }), tabindex: -1, "data-stop": true },
      face, text, icon("download"))
    : el("span", { class: "file-line" }, face, text);
  return el("div", { class: `file-card${player ? " is-player" : ""}` }, line, player);
}

function play(file) {
  const attributes = { src: file.url, controls: true, preload: "metadata", "aria-label": file.name, tabindex: -1, "data-stop": true };
  return isVideo(file) ? el("video", { ...attributes, playsinline: true }) : el("audio", attributes);
}
