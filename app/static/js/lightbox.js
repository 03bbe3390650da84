// Pictures at their full size, with those around them to turn to. The viewer itself is PhotoSwipe.
import { byId, el, icon } from "./dom.js";
import { t } from "./i18n.js";
import { toast } from "./toast.js";

let viewer = null;

// The browser's Back closes the viewer, as it would close a page of its own on a phone.
addEventListener("popstate", () => viewer?.close());
if (history.state?.isPicture) history.back(); // the page was loaded anew behind the viewer, which is gone

/** Show the picture of this link; the others in the log can be turned to. */
export async function openPictures(link) {
  if (viewer) return;
  const PhotoSwipe = await load();
  const links = [...byId("log").querySelectorAll("a.picture")];
  const index = links.findIndex((other) => other.href === link.href); // drawn anew, or gone, while the viewer came
  if (!PhotoSwipe || viewer || index < 0) return;
  viewer = new PhotoSwipe({
    dataSource: links.map(slideOf),
    index,
    bgOpacity: 0.97,
    wheelToZoom: true,
    loop: false,
    closeTitle: t("close"),
    zoomTitle: t("zoom"),
    arrowPrevTitle: t("previous_picture"),
    arrowNextTitle: t("next_picture"),
    errorMsg: t("picture_failed"),
  });
  viewer.on("uiRegister", () => {
    for (const part of [downloadButton(viewer), captionLine(viewer)]) viewer.ui.registerElement(part);
  });
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
  const { width, height, thumbnail, caption } = link.dataset;
  const size = { width: Number(width), height: Number(height) };
  return { element: link, src: link.href, msrc: thumbnail, ...size, alt: link.title, caption, thumbCropped: true };
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

function captionLine(pswp) {
  return {
    name: "caption",
    order: 9,
    appendTo: "root",
    html: "",
    onInit: (line) => pswp.on("change", () => {
      const { alt, caption } = pswp.currSlide.data;
      line.replaceChildren(el("b", { dir: "auto", text: alt }), el("span", { dir: "auto", text: caption }));
    }),
  };
}
