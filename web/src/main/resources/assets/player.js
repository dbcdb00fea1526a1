// 在线学习. The server counts: this script only tells it where the clip stands, and shows what it answers. Nothing here
// is believed by the server, so nothing here needs to be hidden.
(() => {
  const root = document.querySelector('[data-player]');
  if (!root) return;
  const find = (name) => root.querySelector(`[data-${name}]`);
  const video = root.querySelector('video');
  const BEAT = 5000;
  let token = null;
  let watched = Number(root.dataset.watched);
  let waiting = false;
  let beating = false;

  const clock = (millis) => `${Math.floor(millis / 60000)}:${String(Math.floor(millis / 1000) % 60).padStart(2, '0')}`;
  const say = (text) => { find('say').textContent = text; };
  const position = () => Math.round(video.currentTime * 1000);

  const post = async (path, body) => fetch(path, {
    method: 'POST', headers: { 'Content-Type': 'application/json', Accept: 'application/json' }, body: JSON.stringify(body),
  });

  const show = () => {
    find('position').textContent = clock(position());
    find('progress').value = watched;
    find('play').setAttribute('aria-label', video.paused ? '播放' : '暂停');
    find('when-paused').hidden = !video.paused;
    find('when-playing').hidden = video.paused;
  };

  const ask = (check) => {
    waiting = true;
    video.pause();
    if (position() > watched) video.currentTime = watched / 1000;
    find('check-stem').textContent = check.stem;
    find('check-wrong').hidden = true;
    find('check-options').replaceChildren(...check.options.map((option) => {
      const label = document.createElement('label');
      label.className = 'q-choice';
      const input = document.createElement('input');
      Object.assign(input, { type: 'radio', name: 'check', value: option.key, className: 'form-check-input', required: true });
      const text = document.createElement('span');
      text.textContent = option.text;
      label.append(input, text);
      return label;
    }));
    if (!find('check').open) find('check').show();
  };

  // Begins at this device; another one that plays is out from now on.
  const begin = async () => {
    const answer = await post(`${root.dataset.player}/playback`, {});
    const said = await answer.json();
    if (!answer.ok) throw new Error(said.message);
    token = said.token;
    watched = said.watched;
    if (said.check) ask(said.check);
  };

  const counted = (said) => {
    watched = said.watched;
    find('credited').textContent = clock(said.credited);
    find('lost').textContent = clock(said.lost);
    if (said.lossReason) {
      say(`刚才有一段没有计入：${said.lossReason}。`);
      if (position() > watched + 2000) video.currentTime = watched / 1000;
    }
    if (said.check) ask(said.check);
    if (said.chapterComplete) {
      find('done').hidden = false;
      find('quiz')?.toggleAttribute('hidden', !said.courseComplete);
      if (!said.check) say(said.courseComplete ? '本课全部章节已学完。' : '本章已学完。');
    }
    show();
  };

  const beat = async () => {
    if (!token || beating) return;
    beating = true;
    try {
      const answer = await post(`/learner/playbacks/${token}/beats`, { position: position() });
      if (answer.status === 409) {
        token = null;
        video.pause();
        say('已在另一台设备上播放，这里暂停了。按播放键可以回到这里继续。');
      } else if (answer.status === 401 || answer.redirected) {
        video.pause();
        say('登录已过期，请重新登录，已学的进度都在。');
      } else if (answer.ok) {
        if (find('say').textContent.startsWith('网络')) say('');
        counted(await answer.json());
      } else {
        say('服务器暂时没有回应，正在重试。');
      }
    } catch (e) {
      say('网络断开，正在重试。断开时间过长的部分不能计入。');
    } finally {
      beating = false;
    }
  };

  // A chapter that was watched to its end begins anew.
  const resume = () => { video.currentTime = watched + 1000 < Number(root.dataset.length) ? watched / 1000 : 0; };

  const play = async () => {
    if (waiting) return;
    try {
      if (!token) {
        await begin();
        if (waiting) return;
        if (position() > watched) resume();
      }
      await video.play();
    } catch (e) {
      say(e.message && /[\u4e00-\u9fff]/.test(e.message) ? e.message : '现在不能播放，请检查网络后再按播放键。');
    }
  };

  find('play').addEventListener('click', () => (video.paused ? play() : video.pause()));
  find('mute').addEventListener('click', (event) => {
    video.muted = !video.muted;
    event.currentTarget.setAttribute('aria-pressed', String(video.muted));
  });
  find('full').addEventListener('click', () => video.requestFullscreen && video.requestFullscreen());
  video.addEventListener('click', () => (video.paused ? play() : video.pause()));
  video.addEventListener('timeupdate', show);
  video.addEventListener('play', show);
  video.addEventListener('pause', () => { show(); beat(); });
  video.addEventListener('ended', beat);
  // Only what was watched can be reached by seeking; the few seconds since the last beat count as watched here.
  video.addEventListener('seeking', () => {
    if (position() > watched + BEAT + 2000) {
      video.currentTime = watched / 1000;
      say('还没有看过的内容不能跳过。');
    }
  });
  find('check').querySelector('form').addEventListener('submit', async (event) => {
    event.preventDefault();
    const key = new FormData(event.target).get('check');
    try {
      const answer = await post(`/learner/playbacks/${token}/answers`, { key });
      const said = await answer.json();
      if (!said.right) {
        find('check-wrong').hidden = false;
        return;
      }
      waiting = false;
      find('check').close();
      play();
    } catch (e) {
      say('网络断开，答案没有交上，请再按一次。');
    }
  });
  addEventListener('pagehide', () => {
    if (token) navigator.sendBeacon(`/learner/playbacks/${token}/beats`, new Blob([JSON.stringify({ position: position() })], { type: 'application/json' }));
  });
  if (video.readyState >= HTMLMediaElement.HAVE_METADATA) resume();
  else video.addEventListener('loadedmetadata', resume, { once: true });
  setInterval(() => { if (!video.paused) beat(); }, BEAT);
  show();
})();
