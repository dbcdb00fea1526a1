// On the way to a payment gateway the button need not be pressed; whoever comes back to this page decides anew.
(() => {
  const way = document.querySelector('[data-jump]');
  const [navigation] = performance.getEntriesByType('navigation');
  if (!way || navigation?.type === 'back_forward') return;
  if (way instanceof HTMLFormElement) way.requestSubmit();
  else location.assign(way.href);
})();
