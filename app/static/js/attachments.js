// The files of a message in the log: pictures in a grid, sound and film to play, all others as cards.
// Every box has its size before its content comes, so that nothing moves when it does.
import { el, icon } from "./dom.js";
import { glyphOf, isPicture, isPlayable, isVideo, sizeText } from "./files.js";
import { t } from "./i18n.js";
import { openPictures } from "./lightbox.js";
import { progressBar } from "./progress.js";
import { fullTime } from "./time.js";

const WIDEST = 352;
const HIGHEST = 400;
const LEAST = 96; // what is smaller stands in the middle, as large as it is
// How many pictures stand in each row, for 2 to 10 of them.
const ROWS = { 2: [2], 3: [1, 2], 4: [2, 2], 5: [2, 3], 6: [3, 3], 7: [2, 2, 3], 8: [2, 3, 3], 9: [3, 3, 3], 10: [2, 2, 3, 3] };

const boxes = new WeakMap(); // the list of files -> its box, so that what plays goes on when a message is drawn anew
const own = new Map(); // attachment id -> the upload whose picture is at hand until the server's has come

/** The box for a message's files, or null; a message on its way brings uploads. */
export function attachmentsBox(message) {
  const files = message.uploads?.length ? message.uploads : message.attachments;
  if (!files?.length || message.removed_at) return null;
  if (!boxes.has(files)) boxes.set(files, files === message.uploads ? boxOfUploads(files) : boxOf(message));
  return boxes.get(files);
}

/** These pictures are shown already: keep showing them until those of the server have come. */
export function keepShowing(uploads) {
  for (const upload of uploads) if (upload.picture?.isOwn) own.set(upload.attachment.id, upload);
}

function boxOf({ attachments, sender, created_at }) {
  const caption = `${sender.display_name} · ${fullTime(created_at)}`;
  return el("div", { class: "files", dir: "ltr" }, ...parts(attachments.map((file) => ({ file, caption }))));
}

function boxOfUploads(uploads) {
  const box = el("div", { class: "files", dir: "ltr" });
  const draw = () => box.replaceChildren(...parts(uploads.map((upload) => ({ file: upload.shape, upload }))));
  for (const upload of uploads) upload.addEventListener("picture", draw);
  draw();
  return box;
}

function parts(entries) {
  const pictures = entries.filter(({ file }) => isPicture(file));
  const others = entries.filter(({ file }) => !isPicture(file));
  return [...(pictures.length ? [grid(pictures)] : []), ...others.map(({ file, upload }) => card(file, upload))];
}

// --- Pictures --------------------------------------------------------------------------------------

function grid(pictures) {
  const isOne = pictures.length === 1;
  const box = el("div", { class: `pictures${isOne ? " is-one" : ""}` });
  const spans = (ROWS[pictures.length] ?? []).flatMap((row) => Array(row).fill(6 / row));
  pictures.forEach((entry, at) => {
    const node = entry.upload ? pictureOnItsWay(entry) : picture(entry);
    node.classList.add(isOne ? "is-one" : `span-${spans[at]}`);
    node.classList.toggle("is-tiny", isTiny(entry.file));
    box.append(node);
  });
  if (isOne) fit(box, pictures[0].file);
  return box;
}

const isTiny = ({ width, height }) => width !== null && width < LEAST && height < LEAST;

/** As large as it is, within bounds; what is longer or higher than those is cropped. */
function fit(box, { width, height }) {
  const w = Math.max(1, width ?? WIDEST);
  const h = Math.max(1, height ?? WIDEST);
  const scale = Math.min(1, WIDEST / w, HIGHEST / h);
  const shownWidth = Math.max(LEAST, Math.round(w * scale));
  const shownHeight = Math.max(LEAST, Math.round(h * scale));
  box.style.setProperty("--width", `${shownWidth}px`);
  box.firstChild.style.aspectRatio = `${shownWidth} / ${shownHeight}`;
}

function pictureOnItsWay({ file, upload }) {
  const image = upload.picture?.isOwn ? el("img", { src: upload.picture.url, alt: file.name }) : smallImage(file);
  return el("span", { class: "picture", draggable: "false" }, image, progressBar(upload));
}

function picture({ file, caption }) {
  const { name, url, width, height, thumbnail_url: thumbnail } = file;
  const place = { href: url, target: "_blank", rel: "noopener", title: name, "aria-label": t("open_file", { name }), tabindex: -1, "data-stop": true };
  const link = el("a", { class: "picture", ...place, dataset: { width, height, thumbnail, caption } }, imageOf(file));
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
  if (!upload?.picture) return smallImage(file);
  const standIn = el("img", { src: upload.picture.url, alt: file.name });
  changeOver(standIn, file, upload);
  return standIn;
}

/** An icon and the name stand in where it does not come; when there is a connection again, it is asked for again. */
function smallImage(file) {
  const image = el("img", { src: file.thumbnail_url, alt: file.name, loading: "lazy", decoding: "async" });
  image.addEventListener("error", () => {
    const note = el("span", { class: "picture-failed" }, icon("file-earmark-image"), el("span", { dir: "auto", text: file.name }));
    image.replaceWith(note);
    addEventListener("online", () => note.replaceWith(smallImage(file)), { once: true });
  });
  return image;
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
  const line = isUp ? downloadLink(file, face, text) : el("span", { class: "file-line" }, face, text);
  return el("div", { class: `file-card${player ? " is-player" : ""}` }, line, player);
}

function downloadLink({ name, size, url }, ...children) {
  const label = t("download_file", { name, size: sizeText(size) });
  const target = { href: `${url}?download=1`, download: name };
  return el("a", { class: "file-line", ...target, "aria-label": label, tabindex: -1, "data-stop": true }, ...children, icon("download"));
}

function play(file) {
  const attributes = { src: file.url, controls: true, preload: "metadata", "aria-label": file.name, tabindex: -1, "data-stop": true };
  return isVideo(file) ? el("video", { ...attributes, playsinline: true }) : el("audio", attributes);
}
