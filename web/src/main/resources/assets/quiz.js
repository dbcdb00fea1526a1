// 课后测验: one question at a time, each answer saved as it is given, the sheet and the question before handing in kept up
// to date. Without it the page shows all questions and handing in carries all answers.
(() => {
  const form = document.querySelector('form[data-quiz]');
  if (!form) return;
  const one = (name) => document.querySelector(`[data-${name}]`);
  const questions = [...form.querySelectorAll('[data-question]')];
  const links = questions.map((question) => document.querySelector(`[data-sheet="${question.dataset.question}"]`));
  const confirm = document.querySelector('button[name=confirmed]');
  const store = `quiz-${form.dataset.quiz}`;
  const flags = new Set(JSON.parse(sessionStorage.getItem(store) || '[]'));
  const unsaved = new Set();
  const RETRY = 5000;
  let current = 0;
  let saving = false;

  const answered = (question) => question.querySelector('input:checked') !== null;
  const blank = () => questions.filter((question) => !answered(question)).map((question) => question.dataset.question);

  // ---- the sheet
  const refresh = () => {
    const open = blank();
    questions.forEach((question, i) => {
      const no = question.dataset.question;
      const link = links[i];
      link.classList.toggle('is-done', answered(question));
      link.classList.toggle('is-flagged', flags.has(no));
      if (i === current) link.setAttribute('aria-current', 'true');
      else link.removeAttribute('aria-current');
      link.setAttribute('aria-label', `第 ${no} 题，${answered(question) ? '已答' : '未答'}${flags.has(no) ? '，有标记' : ''}`);
    });
    one('count').textContent = `已答 ${questions.length - open.length} 题，还有 ${open.length} 题`;
    one('blanks').textContent = open.length === 0
      ? `全部 ${questions.length} 题都已回答。`
      : `还有 ${open.length} 题没有回答：第 ${open.join('、')} 题。`;
  };

  // ---- one question at a time
  const show = (index, focus) => {
    current = Math.max(0, Math.min(questions.length - 1, index));
    questions.forEach((question, i) => { question.hidden = i !== current; });
    const last = current === questions.length - 1;
    form.querySelector('[data-turn="-1"]').disabled = current === 0;
    form.querySelector('[data-turn="1"]').hidden = last;
    one('last').hidden = !last;
    const flagged = flags.has(questions[current].dataset.question);
    one('flag').setAttribute('aria-pressed', String(flagged));
    one('flag').querySelector('span').textContent = flagged ? '取消标记' : '做个标记';
    refresh();
    if (focus) {
      questions[current].querySelector('legend').focus({ preventScroll: true });
      questions[current].scrollIntoView({ block: 'nearest' });
    }
  };

  // ---- saving
  const say = (savedAt) => {
    one('saved').hidden = savedAt === null;
    one('unsaved').hidden = savedAt !== null;
    if (savedAt !== null) one('saved').querySelector('.q-state').lastChild.textContent = `已保存 ${savedAt.slice(-8)}`;
  };
  const body = (numbers) => {
    const fields = new URLSearchParams();
    numbers.forEach((no) => {
      fields.append('no', no);
      form.querySelectorAll(`input[name="q${no}"]:checked`).forEach((input) => fields.append(input.name, input.value));
    });
    return fields;
  };
  const save = async () => {
    if (saving || unsaved.size === 0) return;
    saving = true;
    const numbers = [...unsaved];
    unsaved.clear();
    try {
      const answer = await fetch(form.dataset.save, { method: 'POST', body: body(numbers), redirect: 'manual' });
      if (answer.status === 409) {
        location.reload();
        return;
      }
      if (!answer.ok) throw new Error(String(answer.status));
      say(await answer.text());
    } catch {
      numbers.forEach((no) => unsaved.add(no));
      say(null);
      setTimeout(save, RETRY);
      return;
    } finally {
      saving = false;
    }
    save();
  };

  form.addEventListener('change', (event) => {
    unsaved.add(event.target.closest('[data-question]').dataset.question);
    refresh();
    save();
  });
  addEventListener('online', save);
  form.addEventListener('click', (event) => {
    const turn = event.target.closest('[data-turn]');
    if (turn) show(current + Number(turn.dataset.turn), true);
    if (event.target.closest('[data-flag]')) {
      const no = questions[current].dataset.question;
      if (!flags.delete(no)) flags.add(no);
      sessionStorage.setItem(store, JSON.stringify([...flags]));
      show(current, false);
    }
  });
  links.forEach((link, i) => link.addEventListener('click', (event) => {
    event.preventDefault();
    show(i, true);
  }));

  // ---- the clock: the server's, not that of this device
  const clock = one('clock');
  if (clock) {
    const began = performance.now();
    const total = Number(clock.dataset.deadline) - Number(clock.dataset.now);
    const tick = () => {
      const left = Math.max(0, total - (performance.now() - began));
      const seconds = Math.floor(left / 1000);
      clock.querySelector('b').textContent = `${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, '0')}`;
      clock.classList.toggle('q-timer--late', seconds < 300);
      // A moment early, so that it arrives in time.
      if (left > 1500) setTimeout(tick, 250);
      else form.requestSubmit(confirm);
    };
    one('clock-left').hidden = false;
    tick();
  }

  one('turns').hidden = false;
  document.querySelectorAll('[data-legend]').forEach((legend) => { legend.hidden = false; });
  const wanted = questions.findIndex((question) => `#${question.id}` === location.hash);
  const open = questions.findIndex((question) => !answered(question));
  show(wanted >= 0 ? wanted : Math.max(0, open), false);
})();
