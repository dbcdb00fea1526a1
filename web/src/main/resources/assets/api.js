// 接口文档: calls the API from the page with the token that was pasted, as a program would: without the session's cookie.
// Without it the page is a document.
(() => {
  const token = document.getElementById('api-token');
  if (!token) return;
  token.closest('[data-api-token]').hidden = false;

  const address = (form, fields) => {
    const path = fields.filter((field) => field.dataset.apiIn === 'path')
      .reduce((place, field) => place.replace(`{${field.name}}`, encodeURIComponent(field.value.trim())), form.dataset.apiPath);
    const query = new URLSearchParams();
    fields.filter((field) => field.dataset.apiIn === 'query' && field.value.trim() !== '')
      .forEach((field) => query.append(field.name, field.value.trim()));
    const text = query.toString();
    return text === '' ? path : `${path}?${text}`;
  };

  const request = (form, fields) => {
    const headers = new Headers();
    if (form.dataset.apiSecured === 'true') headers.set('Authorization', `Bearer ${token.value.trim()}`);
    fields.filter((field) => field.dataset.apiIn === 'header' && field.value.trim() !== '')
      .forEach((field) => headers.set(field.name, field.value.trim()));
    const sent = { method: form.dataset.apiTry, headers, credentials: 'omit', cache: 'no-store' };
    const text = fields.find((field) => field.dataset.apiIn === 'body');
    const parts = fields.filter((field) => field.dataset.apiIn === 'form');
    if (text) {
      headers.set('Content-Type', form.dataset.apiType);
      sent.body = text.value;
    } else if (parts.length > 0) {
      sent.body = new FormData();
      parts.forEach((field) => {
        if (field.type !== 'file') sent.body.append(field.name, field.value);
        else if (field.files.length > 0) sent.body.append(field.name, field.files[0]);
      });
    }
    return sent;
  };

  const block = (text) => {
    const pre = document.createElement('pre');
    pre.className = 'q-api__code';
    pre.textContent = text;
    return pre;
  };

  const line = (text) => {
    const p = document.createElement('p');
    p.textContent = text;
    return p;
  };

  const show = async (answer, response) => {
    const etag = response.headers.get('ETag');
    const said = [line(`状态 ${response.status}${etag ? `，ETag ${etag}` : ''}`)];
    const type = response.headers.get('Content-Type') || '';
    if (type.includes('json')) said.push(block(JSON.stringify(await response.json(), null, 2)));
    else {
      const content = await response.blob();
      const link = document.createElement('a');
      link.href = URL.createObjectURL(content);
      link.download = 'staff.xlsx';
      link.textContent = `下载回答的文件（${Math.ceil(content.size / 1024)} KB）`;
      said.push(link);
    }
    answer.replaceChildren(...said);
  };

  for (const form of document.querySelectorAll('form[data-api-try]')) {
    form.hidden = false;
    form.addEventListener('submit', async (event) => {
      event.preventDefault();
      const answer = form.querySelector('[data-api-answer]');
      if (form.dataset.apiSecured === 'true' && token.value.trim() === '') {
        answer.replaceChildren(line('请先在页面上方贴上令牌。'));
        token.focus();
        return;
      }
      const fields = [...form.querySelectorAll('[data-api-in]')];
      answer.replaceChildren(line('正在调用…'));
      try {
        await show(answer, await fetch(address(form, fields), request(form, fields)));
      } catch {
        answer.replaceChildren(line('没有调用成功，请检查网络和填写的内容。'));
      }
    });
  }
})();
