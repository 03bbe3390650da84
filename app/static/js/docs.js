// The API's document as a page. Whoever is signed in tries it with the session of this browser.
const place = document.getElementById("api-docs");
const csrf = document.querySelector('meta[name="csrf-token"]').content;

function withToken(request) {
  // It says that a page of ours asks; no other site may ever see it.
  if (new URL(request.url, location.href).origin === location.origin) request.headers["X-CSRFToken"] = csrf;
  return request;
}

function followTheme() {
  document.documentElement.classList.toggle("dark-mode", document.documentElement.dataset.bsTheme === "dark");
}

followTheme();
new MutationObserver(followTheme).observe(document.documentElement, { attributeFilter: ["data-bs-theme"] });

window.SwaggerUIBundle({
  url: place.dataset.document,
  domNode: place,
  requestInterceptor: withToken,
  validatorUrl: null, // else the document's address is told to a site elsewhere
  deepLinking: true,
  docExpansion: "none",
  defaultModelsExpandDepth: 0,
  displayRequestDuration: true,
  filter: true,
});
