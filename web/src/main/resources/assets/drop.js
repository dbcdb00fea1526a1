// A file field as an area in words of ours: a file is dropped there, or chosen by a click.
for (const area of document.querySelectorAll('[data-drop-here]')) {
  const input = area.closest('.q-field').querySelector('input[type=file]');
  const said = area.querySelector('[data-drop-said]');
  const nothing = said.textContent;
  const light = (on) => area.classList.toggle('is-over', on);
  const show = () => { said.textContent = input.files.length > 0 ? `已选择：${input.files[0].name}` : nothing; };
  area.hidden = false;
  input.classList.add('visually-hidden');
  area.addEventListener('click', () => input.click());
  input.addEventListener('change', show);
  area.addEventListener('dragover', (event) => { event.preventDefault(); light(true); });
  area.addEventListener('dragleave', () => light(false));
  area.addEventListener('drop', (event) => {
    event.preventDefault();
    light(false);
    if (event.dataTransfer.files.length > 0) input.files = event.dataTransfer.files;
    show();
  });
  show();
}
