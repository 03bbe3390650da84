// What a file is to the eye: its size in words, its icon, and whether the page can show or play it.
import { icon } from "./dom.js";
import { plural, t } from "./i18n.js";

const UNITS = ["byte", "kilobyte", "megabyte", "gigabyte", "terabyte"];
// What the server gives out to be played in place; all else is saved.
const PLAYABLE = /^(audio\/(mpeg|mp4|ogg|wav|webm|flac)|video\/(mp4|webm))$/;
const GLYPHS = [
  [/^image\//, "file-earmark-image"],
  [/^audio\//, "file-earmark-music"],
  [/^video\//, "file-earmark-play"],
  [/pdf$/, "file-earmark-pdf"],
  [/zip|compressed|x-(tar|rar|7z|bzip2|gzip|xz)/, "file-earmark-zip"],
  [/spreadsheet|excel|csv$/, "file-earmark-spreadsheet"],
  [/presentation|powerpoint/, "file-earmark-slides"],
  [/word|opendocument\.text|rtf$|markdown|^text\/plain/, "file-earmark-text"],
  [/^text\/|json$|xml$|javascript|x-(python|sh)/, "file-earmark-code"],
];

/** 1536 as "1.5 kB", in the page's language. */
export function sizeText(bytes) {
  let step = 0;
  let size = bytes;
  for (; size >= 1024 && step < UNITS.length - 1; step += 1) size /= 1024;
  const maximumFractionDigits = step > 0 && size < 10 ? 1 : 0;
  const options = { style: "unit", unit: UNITS[step], unitDisplay: step ? "short" : "long", maximumFractionDigits };
  return new Intl.NumberFormat(document.documentElement.lang, options).format(size);
}

export const glyphOf = (mediaType) => GLYPHS.find(([pattern]) => pattern.test(mediaType))?.[1] ?? "file-earmark";
export const isPicture = (file) => Boolean(file.thumbnail_url);
export const isPlayable = (file) => PLAYABLE.test(file.media_type);
export const isVideo = (file) => file.media_type.startsWith("video/");

/** Several files in a few words: "Photo", "3 photos", a name, "2 files". */
export function filesText(files) {
  if (files.every(isPicture)) return files.length === 1 ? t("photo") : plural("photos", files.length);
  return files.length === 1 ? files[0].name : plural("files", files.length);
}

export function filesIcon(files) {
  return icon(files.every(isPicture) ? "image" : "paperclip");
}
