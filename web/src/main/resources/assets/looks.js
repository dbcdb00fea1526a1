// What every page gets from a script. Each page can be used before it arrives; handlers hang on the document, so they
// also serve what htmx brings in later.
(() => {
  const on = (type, selector, act) => document.addEventListener(type, (event) => {
    const found = event.target instanceof Element && event.target.closest(selector);
    if (found) act(found, event);
  });

  // 大字: switch at once, keeping what was typed, and let the server remember it.
  on('submit', 'form[data-large-text]', (form, event) => {
    event.preventDefault();
    const large = document.documentElement.classList.toggle('large-text');
    fetch(form.action, { method: 'POST', body: new URLSearchParams({ on: large ? '1' : '0' }), redirect: 'manual' });
    document.querySelectorAll('form[data-large-text] button').forEach((button) => {
      button.setAttribute('aria-pressed', String(large));
      button.value = large ? '0' : '1';
    });
  });

  // What stands open beside the page on a desktop starts closed on a phone.
  if (matchMedia('(max-width: 1023.98px)').matches) {
    document.querySelectorAll('details[data-fold]').forEach((details) => details.removeAttribute('open'));
  }

  // The error summary gets the focus, so that it is read first.
  const summarise = () => document.querySelector('[data-summary]')?.focus();
  summarise();
  document.addEventListener('htmx:afterSettle', summarise);

  // Dialogs: the opener is a link to a page that asks the same, for when there is no script.
  on('click', '[data-dialog]', (opener, event) => {
    event.preventDefault();
    document.getElementById(opener.dataset.dialog).showModal();
  });
  on('click', '[data-dialog-close]', (button) => button.closest('dialog').close());

  // A select that is the whole form sends it.
  on('change', 'form[data-send-on-change]', (form) => form.requestSubmit());

  // Ticks of a list: the bar above it says how many, and is there only when there are some.
  const count = (list) => {
    const ticks = [...list.querySelectorAll('[data-tick]')];
    const ticked = ticks.filter((tick) => tick.checked).length;
    ticks.forEach((tick) => {
      if (tick.checked) tick.closest('tr')?.setAttribute('aria-selected', 'true');
      else tick.closest('tr')?.removeAttribute('aria-selected');
    });
    list.querySelectorAll('[data-bulk]').forEach((bar) => bar.classList.toggle('is-on', ticked > 0));
    list.querySelectorAll('[data-bulk-count]').forEach((place) => { place.textContent = ticked.toLocaleString('en'); });
    const all = list.querySelector('[data-tick-all]');
    if (all) {
      all.checked = ticked > 0 && ticked === ticks.length;
      all.indeterminate = ticked > 0 && ticked < ticks.length;
    }
  };
  const setAll = (list, checked) => {
    list.querySelectorAll('[data-tick]').forEach((tick) => { tick.checked = checked; });
    count(list);
  };
  on('change', '[data-ticks]', (list, event) => {
    if (event.target.matches('[data-tick-all]')) setAll(list, event.target.checked);
    else if (event.target.matches('[data-tick]')) count(list);
  });
  on('click', '[data-tick-none]', (button) => setAll(button.closest('[data-ticks]'), false));
  document.querySelectorAll('[data-ticks]').forEach(count);

  // A second press while the first is on its way changes nothing. The button keeps its focus and its value is sent.
  on('submit', 'form[method=post]:not([data-large-text])', (form, event) => {
    if (event.defaultPrevented) return;
    if (form.dataset.sent) {
      event.preventDefault();
      return;
    }
    form.dataset.sent = '1';
    setTimeout(() => { delete form.dataset.sent; }, 5000);
  });
})();
