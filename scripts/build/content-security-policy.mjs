/** Where office.js comes from; Microsoft allows add-ins no other place. */
export const OFFICE_JS = "https://appsforoffice.microsoft.com/lib/1/hosted/office.js";

/**
 * What the page of the add-in may load and where it may connect to: itself, and office.js. `frame-ancestors` cannot be
 * in a page and is in the guide for administrators.
 */
export const CONTENT_SECURITY_POLICY = Object.entries({
  "default-src": "'none'",
  // 'wasm-unsafe-eval' lets WebAssembly be compiled; text still cannot become code.
  "script-src": `'self' ${new URL(OFFICE_JS).origin} 'wasm-unsafe-eval'`,
  "worker-src": "'self'",
  // Fluent UI and, on the web, office.js itself write style elements.
  "style-src": "'self' 'unsafe-inline'",
  "img-src": "'self' data:",
  "font-src": "'self' data:",
  "connect-src": "'self'",
  "base-uri": "'none'",
  "form-action": "'none'",
})
  .map(([directive, sources]) => `${directive} ${sources}`)
  .join("; ");
