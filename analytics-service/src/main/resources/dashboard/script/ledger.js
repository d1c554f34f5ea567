// What scripts add to pages that are whole without them: a link copied at a click, and a word to
// those who listen when a part of the page has changed.

const status = document.getElementById('status');

function say(words) {
  status.textContent = words;
}

document.addEventListener('click', async (event) => {
  const link = event.target.closest('a[data-copy]');
  if (!link || event.ctrlKey || event.metaKey || event.shiftKey) {
    return;
  }
  event.preventDefault();
  try {
    await navigator.clipboard.writeText(link.href);
    say('Link copied');
    link.textContent = 'Link copied';
  } catch {
    // The browser does not allow it: the link itself leads there, and its menu can copy it.
    window.location.assign(link.href);
  }
});

// Folds open on paper.
window.addEventListener('beforeprint', () => {
  document.querySelectorAll('main details').forEach((fold) => fold.setAttribute('open', ''));
});

document.body.addEventListener('htmx:afterSettle', () => {
  const words = document.querySelector('[data-announce]');
  if (words) {
    say(words.textContent);
  }
});

document.body.addEventListener('htmx:responseError', () => {
  say('That did not work. Nothing you typed is lost. Try again, or reload the page.');
});
