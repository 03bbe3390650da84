// How far an upload has come, as a bar that goes when it is there.
import { el } from "./dom.js";
import { t } from "./i18n.js";

/** Show each step of these uploads, until all are done. */
export function follow(uploads, show) {
  const end = new AbortController();
  const step = () => {
    show();
    if (uploads.every((upload) => upload.state === "done")) end.abort();
  };
  for (const upload of uploads) {
    for (const name of ["change", "progress"]) upload.addEventListener(name, step, { signal: end.signal });
  }
  step();
}

export function progressBar(upload) {
  const fill = el("span", { class: "progress-fill" });
  const bar = el("span", {
    class: "progress-bar-thin",
    role: "progressbar",
    "aria-label": t("upload_of", { name: upload.file.name }),
    "aria-valuemin": 0,
    "aria-valuemax": 100,
  }, fill);
  follow([upload], () => {
    bar.hidden = upload.isSettled;
    bar.setAttribute("aria-valuenow", String(Math.round(upload.fraction * 100)));
    fill.style.transform = `scaleX(${upload.fraction})`;
  });
  return bar;
}
