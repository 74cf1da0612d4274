// Passkeys: a form marked data-passkey="create" or "get" is answered by the person's device.
// The script asks the form's own address for a challenge, lets the device answer it, and
// sends the form with the answer, as any other. All words come from the server.

if (window.PublicKeyCredential) {
  for (const form of document.querySelectorAll("form[data-passkey]")) {
    form.hidden = false;
    form.addEventListener("submit", (event) => answer(event, form));
  }
  for (const note of document.querySelectorAll("[data-passkey-absent]")) note.hidden = true;
}

async function answer(event, form) {
  if (form.elements.credential.value) return;
  event.preventDefault();
  if (form.dataset.asking) return;
  form.dataset.asking = "yes";
  say(form, null);
  try {
    const { ceremony, options } = await challenge(form.action);
    const credential = form.dataset.passkey === "create"
      ? await navigator.credentials.create({ publicKey: forDevice(options.publicKey) })
      : await navigator.credentials.get({ publicKey: forDevice(options.publicKey) });
    form.elements.ceremony.value = ceremony;
    form.elements.credential.value = JSON.stringify(forServer(credential));
    form.requestSubmit();
  } catch (error) {
    say(form, error.name === "InvalidStateError" ? "known" : "problem");
  } finally {
    delete form.dataset.asking;
  }
}

async function challenge(action) {
  const response = await fetch(`${action}/challenge`, { method: "POST" });
  if (!response.ok) throw new Error(`${response.status}`);
  return response.json();
}

// The page's own words for what went wrong; null takes them away.
function say(form, what) {
  for (const text of form.querySelectorAll("[data-passkey-problem], [data-passkey-known]")) text.hidden = true;
  if (!what) return;
  const text = form.querySelector(`[data-passkey-${what}]`) ?? form.querySelector("[data-passkey-problem]");
  text.hidden = false;
}

// Bytes travel as base64url, which older browsers do not read by themselves.
function forDevice(options) {
  const bytes = { ...options, challenge: decode(options.challenge) };
  if (options.user) bytes.user = { ...options.user, id: decode(options.user.id) };
  for (const list of ["allowCredentials", "excludeCredentials"]) {
    if (options[list]) bytes[list] = options[list].map((one) => ({ ...one, id: decode(one.id) }));
  }
  return bytes;
}

function forServer(credential) {
  const response = {};
  for (const name of ["clientDataJSON", "attestationObject", "authenticatorData", "signature", "userHandle"]) {
    if (credential.response[name]) response[name] = encode(credential.response[name]);
  }
  if (credential.response.getTransports) response.transports = credential.response.getTransports();
  const { id, rawId, type } = credential;
  return { id, rawId: encode(rawId), type, response, clientExtensionResults: {} };
}

function decode(text) {
  const plain = atob(text.replaceAll("-", "+").replaceAll("_", "/"));
  return Uint8Array.from(plain, (letter) => letter.charCodeAt(0));
}

function encode(buffer) {
  const plain = String.fromCharCode(...new Uint8Array(buffer));
  return btoa(plain).replaceAll("+", "-").replaceAll("/", "_").replaceAll("=", "");
}

// A page brought back by the browser's "back" asks anew.
addEventListener("pageshow", (event) => {
  if (!event.persisted) return;
  for (const form of document.querySelectorAll("form[data-passkey]")) form.elements.credential.value = "";
});
