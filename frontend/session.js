// Says in the window how long the sign-in lasts and whether the server can be reached, and keeps what was typed last when
// neither is so. What a field has told the server is kept there as a draft; here is only what it could not tell.
const WARNING = 120;
const SIGNED_OUT = 'You have been signed out';
const FIELDS = 'vaadin-text-field, vaadin-text-area, vaadin-email-field, vaadin-integer-field, vaadin-number-field';
const KEPT = 'plan-typed';
const ended = 'ended';

let timer;
let box;
let signedIn = false;
let who = '';
let lastAsked = 0;
let toldOfTheLast = false;
const typed = new Map();

const url = () => new URL('session', document.baseURI);

async function ask(method) {
  lastAsked = Date.now();
  const answer = await fetch(url(), { method, cache: 'no-store', credentials: 'same-origin' });
  if (!answer.ok) throw new Error(answer.status);
  return answer.json();
}

function later(seconds) {
  clearTimeout(timer);
  timer = setTimeout(look, Math.max(1, seconds) * 1000);
}

async function look() {
  let state;
  try {
    state = await ask('GET');
  } catch {
    later(15);
    return;
  }
  if (state.left === 0) {
    if (signedIn) over();
    return;
  }
  signedIn = true;
  who = state.who;
  giveBack();
  if (state.left > WARNING) {
    if (box?.dataset.kind === 'warning') close();
    later(state.left - WARNING);
  } else {
    warn(state);
    later(Math.min(10, state.left));
  }
}

function minutes(seconds) {
  const count = Math.ceil(seconds / 60);
  return count > 1 ? count + ' minutes' : 'a minute';
}

function warn(state) {
  const when = 'You will be signed out in ' + minutes(state.left) + '.';
  if (box) {
    const said = box.querySelector('p');
    if (box.dataset.kind === 'warning' && said.textContent !== when) said.textContent = when;
    return;
  }
  if (!state.last) {
    show('warning', 'Are you still there?', when, [['Stay signed in', stay]], stay);
  } else if (!toldOfTheLast) {
    toldOfTheLast = true;
    show('last', 'Save your work', when + ' You have been signed in for as long as is allowed.', [['Continue', close]], close);
  }
}

async function stay() {
  try {
    const state = await ask('POST');
    close();
    if (state.left === 0) over();
    else later(Math.max(1, state.left - WARNING));
  } catch {
    later(5);
  }
}

// The page stays as it is behind the dialog, so that what stands there can be read and copied.
function over() {
  clearTimeout(timer);
  if (document.documentElement.classList.contains(ended)) return;
  document.documentElement.classList.add(ended, 'cut-off');
  keep();
  const words = typed.size
    ? 'Sign in to go back to your page. What you typed last is not saved; it is kept in this tab and will be put back.'
    : 'Sign in to go back to your page.';
  show(ended, SIGNED_OUT, words, [['Sign in', signInAgain], ['Stay on this page', close]], close);
}

function signInAgain() {
  keep();
  location.reload();
}

function show(kind, heading, words, acts, escaped) {
  close();
  box = document.createElement('dialog');
  box.className = 'session';
  box.dataset.kind = kind;
  box.setAttribute('role', 'alertdialog');
  box.setAttribute('aria-labelledby', 'session-heading');
  box.setAttribute('aria-describedby', 'session-words');
  const title = document.createElement('h2');
  title.id = 'session-heading';
  title.textContent = heading;
  const said = document.createElement('p');
  said.id = 'session-words';
  said.textContent = words;
  const row = document.createElement('div');
  row.className = 'acts';
  acts.forEach(([text, act], index) => {
    const button = document.createElement('button');
    button.type = 'button';
    button.textContent = text;
    if (index > 0) button.className = 'second';
    button.addEventListener('click', act);
    row.append(button);
  });
  box.append(title, said, row);
  box.addEventListener('cancel', event => {
    event.preventDefault();
    escaped();
  });
  document.body.append(box);
  box.showModal();
  row.firstChild.focus();
}

function close() {
  box?.remove();
  box = undefined;
}

// --- What was typed ---------------------------------------------------------------------------------------------------

function place(field) {
  const same = [...document.querySelectorAll(FIELDS)].filter(other => other.label === field.label);
  return [location.pathname, field.label, same.indexOf(field)].join('|');
}

document.addEventListener('input', event => {
  const field = event.composedPath().find(part => part.matches?.(FIELDS));
  if (field) typed.set(place(field), event.composedPath()[0].value ?? field.value);
}, true);

function keep() {
  if (!typed.size || !who) return;
  const values = Object.fromEntries(typed);
  sessionStorage.setItem(KEPT, JSON.stringify({ who, values }));
}

function giveBack() {
  const kept = JSON.parse(sessionStorage.getItem(KEPT) ?? 'null');
  if (!kept) return;
  if (kept.who !== who) return sessionStorage.removeItem(KEPT);
  const differ = [...document.querySelectorAll(FIELDS)].filter(field => {
    const value = kept.values[place(field)];
    return value !== undefined && value !== field.value;
  });
  if (differ.length) sessionStorage.removeItem(KEPT);
  differ.forEach(field => {
    field.value = kept.values[place(field)];
    const inner = field.inputElement ?? field;
    inner.dispatchEvent(new Event('input', { bubbles: true, composed: true }));
    field.dispatchEvent(new CustomEvent('change', { bubbles: true }));
  });
  if (differ.length) strip('What you typed before you were signed out is back. Check it, then save.', 'typed');
}

// --- The connection ---------------------------------------------------------------------------------------------------

function strip(words, kind) {
  document.querySelector('.connection')?.remove();
  if (!words) return;
  const said = document.createElement('p');
  said.className = 'connection ' + kind;
  said.setAttribute('role', 'status');
  document.body.append(said);
  said.textContent = words;
  if (kind === 'typed') setTimeout(() => said.remove(), 15000);
}

function connection(now) {
  if (document.documentElement.classList.contains(ended)) return;
  const cut = now === 'reconnecting' || now === 'connection-lost';
  const was = document.documentElement.classList.contains('cut-off');
  if (cut === was) return;
  document.documentElement.classList.toggle('cut-off', cut);
  strip(cut ? 'Connection lost. Trying again.' : '', '');
}

function listen() {
  const state = window.Vaadin?.connectionState;
  if (state) state.addStateChangeListener((before, now) => connection(now));
  else setTimeout(listen, 500);
}

// What Vaadin says of a session that is gone is said better here.
new MutationObserver(() => {
  const said = document.querySelector('.v-system-error');
  // A cookie that the browser no longer has is taken for cookies that are switched off.
  if (said?.textContent.includes(SIGNED_OUT) || (signedIn && said?.textContent.includes('Cookies are'))) {
    said.remove();
    signedIn = true;
    over();
  }
}).observe(document.documentElement, { childList: true, subtree: true });

document.addEventListener('visibilitychange', () => {
  if (!document.hidden && signedIn && Date.now() - lastAsked > 60000) look();
});
document.addEventListener('submit', event => {
  if (event.target.matches?.('.sign-out')) sessionStorage.removeItem(KEPT);
}, true);

listen();
later(sessionStorage.getItem(KEPT) ? 2 : 5);
