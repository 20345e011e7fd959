import { pairOf, writeWith } from './with-list.ts';

/** Makes the form of `compare/` lead to the page of the chosen areas; what cannot be compared is refused in words. */
function start(form: HTMLElement): void {
  const selects = [...form.querySelectorAll('select')];
  const said = form.querySelector('[role=status]');
  form.querySelector('button')?.addEventListener('click', () => {
    const chosen = selects.map(({ value }) => value);
    const [first = '', second = '', ...more] = chosen;
    const codes = chosen.filter((code) => code !== '');
    const refusal =
      first === '' || second === ''
        ? form.dataset['needTwo']
        : new Set(codes).size < codes.length
          ? form.dataset['sameTwice']
          : undefined;
    if (said) said.textContent = refusal ?? '';
    if (refusal !== undefined) return;
    const added = more.filter((code) => code !== '');
    location.assign(`${pairOf(first, second)}/${writeWith(added)}`);
  });
  form.hidden = false;
}

const form = document.querySelector<HTMLElement>('[data-compare-form]');
if (form) start(form);
