// How far an announcement has come, kept true while it is sent: every few seconds the part of the
// page that says so is read anew. Without it, a link reloads the page.

const PAUSE = 5_000;

async function refresh() {
  const old = document.querySelector("[data-progress]");
  if (!old) return;
  if (!document.hidden) {
    try {
      const answer = await fetch(location.pathname, { headers: { accept: "text/html" } });
      if (answer.ok) show(old, new DOMParser().parseFromString(await answer.text(), "text/html"));
    } catch {
      // Out of reach for a moment: what stands there stays.
    }
  }
  setTimeout(refresh, PAUSE);
}

function show(old, page) {
  const now = page.querySelector("#so-far");
  // Sent or stopped: the buttons are others too.
  if (!now?.hasAttribute("data-progress")) return location.replace(location.pathname);
  for (const part of ["#progress-text", "progress"]) {
    const [from, to] = [now.querySelector(part), old.querySelector(part)];
    if (from && to) to.replaceWith(from);
  }
}

setTimeout(refresh, PAUSE);
