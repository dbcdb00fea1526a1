// A file may be dropped anywhere on its form, not only on the field itself.
(() => {
  const form = document.querySelector('form[data-drop]');
  const input = form?.querySelector('input[type=file]');
  if (!input) return;
  const light = (on) => input.classList.toggle('is-over', on);
  form.addEventListener('dragover', (event) => { event.preventDefault(); light(true); });
  form.addEventListener('dragleave', () => light(false));
  form.addEventListener('drop', (event) => {
    event.preventDefault();
    light(false);
    if (event.dataTransfer.files.length > 0) input.files = event.dataTransfer.files;
  });
})();
