// New contributions as they arrive, without stealing the reader's place: a line says how many there
// are, and they are put where they belong when the reader asks. Nothing scrolls by itself, no focus
// moves unasked, no form is touched. The page is complete without this.

const MOST = 20; // threads that are fetched for one press; the others wait for the next

const root = document.querySelector(".arrivals[data-live]");
const status = root?.querySelector("[role=status]");
const bar = root?.querySelector(".arrivals-bar");
const number = new Intl.NumberFormat(document.documentElement.lang);
const forms = new Intl.PluralRules(document.documentElement.lang);

/** What waits to be shown: each contribution's thread by its id. */
const waiting = new Map();
let stream = null;
let address = root?.dataset.live;

const known = (id) => document.getElementById(`contribution-${id}`) !== null;

function arrived(event) {
  const { id, thread } = JSON.parse(event.data);
  address = `${root.dataset.live.split("?")[0]}?since=${event.lastEventId}`;
  if (known(id) || waiting.has(id)) return;
  waiting.set(id, thread);
  say();
}

function say() {
  const count = waiting.size;
  const words = root.dataset[forms.select(count)] ?? root.dataset.other;
  const text = words.replace("#", number.format(count));
  bar.querySelector("span").textContent = text;
  bar.hidden = count === 0;
  if (count > 0) status.textContent = text;
}

function listen() {
  if (stream || document.hidden) return;
  stream = new EventSource(address);
  stream.addEventListener("contribution", arrived);
  // A browser comes back by itself unless it was told not to.
  stream.addEventListener("error", () => {
    if (stream?.readyState === EventSource.CLOSED) stream = null;
  });
}

function rest() {
  stream?.close();
  stream = null;
}

async function fetched(thread) {
  const response = await fetch(`${root.dataset.page}?thread=${thread}`, { credentials: "same-origin" });
  if (!response.ok) return null;
  const page = new DOMParser().parseFromString(await response.text(), "text/html");
  return page.getElementById(`contribution-${thread}`);
}

/** The new replies of a thread that stands here, or the whole thread where its place is here. */
function place(thread, article) {
  const here = document.getElementById(`contribution-${thread}`);
  if (here) {
    const replies = [...article.querySelectorAll(":scope > .replies > li")];
    const fresh = replies.filter((reply) => !document.getElementById(reply.firstElementChild?.id));
    if (fresh.length === 0) return;
    let list = here.querySelector(":scope > .replies");
    if (!list) {
      list = document.createElement("ol");
      list.className = "replies";
      here.append(list);
    }
    list.append(...fresh.map((reply) => document.importNode(reply, true)));
    return;
  }
  if (root.dataset.newest !== "yes") return;
  const threads = document.querySelector("#discussion .thread") ?? begin();
  const item = document.createElement("li");
  item.append(document.importNode(article, true));
  threads.prepend(item);
}

/** The list, where nobody had written yet. */
function begin() {
  const list = document.createElement("ol");
  list.className = "thread";
  document.querySelector("#discussion .empty")?.remove();
  root.after(list);
  return list;
}

/** Runs what changes the page and keeps what the reader looks at where it is. */
function steadily(change) {
  const voices = [...document.querySelectorAll(".contribution")];
  const looked = voices.find((voice) => voice.getBoundingClientRect().bottom > 0);
  const before = looked?.getBoundingClientRect().top;
  change();
  const moved = looked ? looked.getBoundingClientRect().top - before : 0;
  if (moved !== 0) scrollBy({ top: moved, behavior: "instant" });
}

async function show(event) {
  const button = event.currentTarget;
  const threads = [...new Set(waiting.values())].slice(0, MOST);
  button.disabled = true;
  try {
    const found = await Promise.all(threads.map(async (thread) => [thread, await fetched(thread)]));
    steadily(() => {
      for (const [thread, article] of found.toSorted()) if (article) place(thread, article);
      for (const [id, thread] of waiting) if (threads.includes(thread)) waiting.delete(id);
      say();
    });
    status.textContent = root.dataset.shown;
  } catch {
    // Out of reach: the line stays, to be pressed again.
  } finally {
    button.disabled = false;
  }
}

if (root && "EventSource" in window) {
  bar.querySelector("button").addEventListener("click", show);
  document.addEventListener("visibilitychange", () => (document.hidden ? rest() : listen()));
  addEventListener("pagehide", rest);
  addEventListener("pageshow", listen);
  listen();
}
