// How far an upload has come, as a bar that goes when it is there.
import { el } from "./dom.js";
import { t } from "./i18n.js";

export function progressBar(upload) {
  const fill = el("span", { class: "progress-fill" });
  const bar = el("span", {
    class: "progress-bar-thin",
    role: "progressbar",
    "aria-label": t("upload_of", { name: upload.file.name }),
    "aria-valuemin": 0,
    "aria-valuemax": 100,
  }, fill);
  const show = () => {
    bar.hidden = upload.isSettled;
    bar.setAttribute("aria-valuenow", String(Math.round(upload.fraction * 100)));
    fill.style.transform = `scaleX(${upload.fraction})`;
  };
  upload.addEventListener("change", show);
  show();
  return bar;
}
