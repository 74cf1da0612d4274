// What a page gains with a script; every page is complete without it.
// Long texts are not lost by accident, a form is not sent twice by a double click,
// and a text area says how many characters are left. All words come from the server.

const LONG = 40; // characters that are worth a question before they are lost
const PATIENCE = 10_000; // milliseconds until an unanswered form may be sent again

const texts = [...document.querySelectorAll("form textarea")];
const initial = new Map(texts.map((text) => [text, text.defaultValue]));
let sending = false;

const isUnsaved = (text) => text.value !== initial.get(text) && text.value.trim().length >= LONG;

addEventListener("beforeunload", (event) => {
  if (!sending && texts.some(isUnsaved)) event.preventDefault();
});

document.addEventListener("submit", (event) => {
  const form = event.target;
  if (event.defaultPrevented || form.method !== "post") return;
  if (form.dataset.sending) {
    event.preventDefault();
    return;
  }
  mark(form, true);
  setTimeout(() => mark(form, false), PATIENCE);
});

// A page brought back by the browser's "back" is ready to be sent again.
addEventListener("pageshow", (event) => {
  if (event.persisted) document.querySelectorAll("form[data-sending]").forEach((form) => mark(form, false));
});

function mark(form, on) {
  sending = on;
  if (on) form.dataset.sending = "yes";
  else delete form.dataset.sending;
  for (const button of form.querySelectorAll("button[type=submit]")) {
    if (on) button.setAttribute("aria-disabled", "true");
    else button.removeAttribute("aria-disabled");
  }
}

const number = new Intl.NumberFormat(document.documentElement.lang);

for (const text of document.querySelectorAll("textarea[data-max]")) {
  const counter = document.getElementById(`${text.id}-counter`);
  if (!counter) continue;
  const max = Number(text.dataset.max);
  const count = () => {
    const left = max - [...text.value].length;
    const words = left < 0 ? counter.dataset.over : counter.dataset.left;
    counter.textContent = words.replace("#", number.format(Math.abs(left)));
    counter.classList.toggle("counter-over", left < 0);
  };
  text.addEventListener("input", count);
  if (text.value) count();
}

// After a form came back with errors, the reader starts at their summary.
document.querySelector(".error-summary")?.focus();
