// Stands inside every embed, so it is plain JavaScript that any browser of the last years runs as it is.
(() => {
  const root = document.documentElement;
  const asked = new URLSearchParams(location.search);
  for (const flag of ['dark', 'plain', 'static', 'transparent']) {
    const value = asked.get(flag);
    if (value !== null) root.dataset[flag] = value === '' ? 'true' : value;
  }
  if (root.dataset.static === 'true') {
    for (const link of document.querySelectorAll('a')) link.removeAttribute('href');
  }

  // Areas that the address picks out: an outline or a line each, and their names in words.
  const picked = document.querySelector('.picked');
  const codes = new Set((asked.get('areas') || '').toLowerCase().split(','));
  let count = 0;
  for (const code of picked ? codes : []) {
    const marks = [...document.querySelectorAll('.pick')].filter((mark) => mark.dataset.area === code);
    if (marks.length === 0) continue;
    const line = String(count % 3);
    count += 1;
    for (const mark of marks) mark.dataset.line = line;
    const name = document.createElement('span');
    name.dataset.line = line;
    name.textContent = `${marks[0].dataset.name} ${marks[0].dataset.end || ''}`.trim();
    picked.append(' ', name);
    picked.hidden = false;
  }

  // Every protocol that pages around us may speak; only a height travels, so any page may hear it.
  const id = root.dataset.embed;
  const child = asked.get('childId') || id;
  const secret = /secret=([\w-]+)/.exec(location.hash);
  const tell = () => {
    const height = Math.ceil(root.getBoundingClientRect().height);
    if (height === 0) return;
    const say = (message) => parent.postMessage(message, '*');
    say({ 'datawrapper-height': { [id]: height } });
    say({ sentinel: 'amp', type: 'embed-size', height });
    say(JSON.stringify({ src: location.href, context: 'iframe.resize', height }));
    say(`pymxPYMx${child}xPYMxheightxPYMx${height}`);
    if (secret) say({ message: 'height', value: height, secret: secret[1] });
  };
  if (parent !== window) {
    new ResizeObserver(tell).observe(root);
    // A page whose script comes late has missed the first word.
    addEventListener('load', () => [0, 1000, 3000].forEach((wait) => setTimeout(tell, wait)));
  }

  // A chart of a release looks at the chart of today, where it may, and says whether its own figures still stand.
  const release = /\/embed\/v1\/r\/[^/]+\//;
  if (!release.test(location.pathname)) return;
  const figures = (page) =>
    new Map([...page.querySelectorAll('data')].map((one) => [one.dataset.key, one.getAttribute('value')]));
  const compare = (text) => {
    // Its style sheet is not ours: even in a page that is only read, the policy would complain of it.
    const now = new DOMParser().parseFromString(text.replace(/<style[^]*?<\/style>/g, ''), 'text/html');
    const [old, fresh] = [figures(document), figures(now)];
    const isRevised = [...old].some(([key, value]) => fresh.has(key) && fresh.get(key) !== value);
    const isLess = [...old.keys()].some((key) => !fresh.has(key));
    const isGone = now.documentElement.dataset.withdrawn === 'true';
    const isNewer = [...fresh.keys()].some((key) => !old.has(key));
    const which = isGone
      ? 'withdrawn'
      : isRevised || (isLess && !isNewer)
        ? 'revised'
        : isNewer
          ? 'newer'
          : '';
    const said = which && document.querySelector(`[data-said="${which}"]`);
    if (said) said.hidden = false;
  };
  const latest = location.pathname.replace(release, '/embed/v1/latest/');
  fetch(latest, { credentials: 'omit', referrerPolicy: 'no-referrer' })
    .then((answer) => (answer.ok ? answer.text() : ''))
    .then((text) => text && compare(text))
    .catch(() => {});
})();
