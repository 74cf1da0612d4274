// Keys for moderators, beside links and forms that work without them: j and k walk through the
// cases, o opens one, u goes back to the queue, a digit chooses a filter or what is decided.

const cases = [...document.querySelectorAll("a[data-case]")];
const filters = [...document.querySelectorAll(".filters")].at(0)?.querySelectorAll("a") ?? [];
const choices = [...document.querySelectorAll('input[type="radio"][name="action"]')];
const back = document.querySelector(".breadcrumb a");

for (const line of document.querySelectorAll("[data-keys]")) line.hidden = false;

addEventListener("keydown", (event) => {
  if (event.ctrlKey || event.altKey || event.metaKey || isTyping(event.target)) return;
  const digit = /^[1-9]$/.test(event.key) ? Number(event.key) - 1 : -1;
  const does = { j: () => step(1), k: () => step(-1), o: open, u: () => cases.length || back?.click() };
  if (choices[digit]) choose(choices[digit]);
  else if (digit >= 0 && cases.length + filters.length && filters[digit]) filters[digit].click();
  else if (Object.hasOwn(does, event.key)) does[event.key]();
  else return;
  event.preventDefault();
});

// Whoever writes, writes: only buttons that choose are no text.
function isTyping(target) {
  return target.matches?.('textarea, select, input:not([type="radio"], [type="checkbox"])');
}

function step(by) {
  const now = cases.indexOf(document.activeElement);
  const next = now < 0 ? (by > 0 ? 0 : cases.length - 1) : now + by;
  cases[next]?.focus();
}

function open() {
  const now = cases.find((one) => one === document.activeElement) ?? cases[0];
  now?.click();
}

function choose(choice) {
  choice.checked = true;
  choice.focus();
}
