// Pictures at their full size, with those around them to turn to. The viewer itself is PhotoSwipe.
import { byId, icon } from "./dom.js";
import { t } from "./i18n.js";
import { toast } from "./toast.js";

let viewer = null;

// The browser's Back closes the viewer, as it would close a page of its own on a phone.
addEventListener("popstate", () => viewer?.close());

/** Show the picture of this link; the others in the log can be turned to. */
export async function openPictures(link) {
  if (viewer) return;
  const PhotoSwipe = await load();
  if (!PhotoSwipe || viewer) return;
  const links = [...byId("log").querySelectorAll("a.picture")];
  viewer = new PhotoSwipe({
    dataSource: links.map(slideOf),
    index: links.indexOf(link),
    bgOpacity: 0.97,
    wheelToZoom: true,
    loop: false,
    closeTitle: t("close"),
    zoomTitle: t("zoom"),
    arrowPrevTitle: t("previous_picture"),
    arrowNextTitle: t("next_picture"),
    errorMsg: t("picture_failed"),
  });
  viewer.on("uiRegister", () => viewer.ui.registerElement(downloadButton(viewer)));
  viewer.on("destroy", leave);
  viewer.on("change", nameIt);
  viewer.init();
  history.pushState({ ...history.state, isPicture: true }, "");
}

async function load() {
  try {
    return (await import("../vendor/photoswipe/photoswipe.esm.min.js")).default;
  } catch {
    toast(t("offline"));
    return null;
  }
}

function slideOf(link) {
  const { width, height, thumbnail } = link.dataset;
  return { element: link, src: link.href, msrc: thumbnail, width: Number(width), height: Number(height), alt: link.title, thumbCropped: true };
}

function nameIt() {
  viewer.element.setAttribute("aria-label", viewer.currSlide.data.alt);
  viewer.element.setAttribute("aria-modal", "true");
}

function leave() {
  viewer = null;
  if (history.state?.isPicture) history.back(); // closed by other means: the address goes back too
}

function downloadButton(pswp) {
  return {
    name: "download",
    order: 8,
    isButton: true,
    tagName: "a",
    title: t("download"),
    html: "",
    onInit: (button) => {
      button.append(icon("download"));
      pswp.on("change", () => {
        const { src, alt } = pswp.currSlide.data;
        button.href = `${src}?download=1`;
        button.download = alt;
      });
    },
  };
}
