// The file field as an area in words of ours: a file may be dropped anywhere on the form, or chosen by a click.
(() => {
  const form = document.querySelector('form[data-drop]');
  const input = form?.querySelector('input[type=file]');
  const area = form?.querySelector('[data-drop-here]');
  if (!input || !area) return;
  const said = area.querySelector('[data-drop-said]');
  const nothing = said.textContent;
  const light = (on) => area.classList.toggle('is-over', on);
  const show = () => { said.textContent = input.files.length > 0 ? `已选择：${input.files[0].name}` : nothing; };
  area.hidden = false;
  input.classList.add('visually-hidden');
  area.addEventListener('click', () => input.click());
  input.addEventListener('change', show);
  form.addEventListener('dragover', (event) => { event.preventDefault(); light(true); });
  form.addEventListener('dragleave', () => light(false));
  form.addEventListener('drop', (event) => {
    event.preventDefault();
    light(false);
    if (event.dataTransfer.files.length > 0) input.files = event.dataTransfer.files;
    show();
  });
  show();
})();
