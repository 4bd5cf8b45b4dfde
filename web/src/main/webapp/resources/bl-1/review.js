/* The review with the keyboard: arrows through facts, Enter accepts, E edits, X rejects, A accepts the rest if all of it is sure,
   N opens the next document. The page at the left follows, with the quote marked. */
(function () {
  'use strict';
  var side = document.getElementById('pageside');
  var list = function () { return document.getElementById('factlist'); };
  var sheet = document.getElementById('sheet');
  var at = 0;
  var shown = 0;
  var pdf = null;
  var task = null;

  function items() { return Array.prototype.slice.call(list().querySelectorAll('.fact')); }
  function current() { return items()[at] || null; }
  function may() { return list().dataset.may === 'true'; }

  function pick(index, focus) {
    var all = items();
    if (!all.length) { show(shown || 1, ''); return; }
    at = Math.max(0, Math.min(index, all.length - 1));
    list().querySelectorAll('.whynot').forEach(function (old) { old.remove(); });
    all.forEach(function (one, n) {
      one.classList.toggle('on', n === at);
      var button = one.querySelector('.pick');
      button.tabIndex = n === at ? 0 : -1;
      if (n === at) { button.setAttribute('aria-current', 'true'); } else { button.removeAttribute('aria-current'); }
    });
    var one = all[at];
    if (focus) { one.querySelector('.pick').focus({ preventScroll: true }); one.scrollIntoView({ block: 'nearest' }); }
    show(Number(one.dataset.page), one.dataset.regions, one.querySelector('.q'));
  }

  function firstOpen(from) {
    var all = items();
    for (var n = from; n < all.length; n++) { if (all[n].classList.contains('s-PROPOSED')) { return n; } }
    return Math.min(from, all.length - 1);
  }

  /* the page */
  function show(number, regions, quote) {
    shown = Math.max(1, number);
    document.getElementById('pageno').textContent = String(shown);
    if (side.dataset.pdf === 'true') { draw(regions || ''); } else { mark(quote); }
  }

  function draw(regions) {
    if (!pdf) { return; }
    shown = Math.min(shown, pdf.numPages);
    document.getElementById('pageno').textContent = String(shown);
    var wanted = shown;
    pdf.getPage(wanted).then(function (page) {
      if (wanted !== shown) { return; }
      var plain = page.getViewport({ scale: 1 });
      var scale = sheet.clientWidth / plain.width;
      var ratio = window.devicePixelRatio || 1;
      var viewport = page.getViewport({ scale: scale * ratio });
      var canvas = document.getElementById('canvas');
      if (task) { task.cancel(); }
      canvas.width = Math.floor(viewport.width);
      canvas.height = Math.floor(viewport.height);
      canvas.style.width = Math.floor(viewport.width / ratio) + 'px';
      canvas.style.height = Math.floor(viewport.height / ratio) + 'px';
      task = page.render({ canvasContext: canvas.getContext('2d'), canvas: canvas, viewport: viewport });
      task.promise.then(function () { highlight(regions, scale, wanted); }, function () { /* another page was asked for */ });
      highlight(regions, scale, wanted);
    });
  }

  function highlight(regions, scale, page) {
    sheet.querySelectorAll('.mark').forEach(function (old) { old.remove(); });
    var first = null;
    regions.split(';').forEach(function (region) {
      var n = region.split(' ').map(Number);
      if (n.length !== 5 || n[0] !== page) { return; }
      var box = document.createElement('div');
      box.className = 'mark';
      box.style.left = (n[1] * scale - 2) + 'px';
      box.style.top = (n[2] * scale - 2) + 'px';
      box.style.width = (n[3] * scale + 4) + 'px';
      box.style.height = (n[4] * scale + 4) + 'px';
      sheet.appendChild(box);
      first = first || box;
    });
    if (first) { sheet.scrollTop = Math.max(0, first.offsetTop - sheet.clientHeight / 3); }
  }

  /* a text without pages: the portion comes into view, with the quote marked */
  function mark(quote) {
    sheet.querySelectorAll('mark').forEach(function (old) { old.replaceWith(document.createTextNode(old.textContent)); });
    var portion = sheet.querySelector('[data-text-page="' + shown + '"]');
    if (!portion) { return; }
    var text = portion.querySelector('p');
    text.normalize();
    var words = quote ? (quote.firstChild.textContent || '').replace(/^[“"]|[”"…\s]+$/g, '').trim() : '';
    var found = words ? text.textContent.indexOf(words.slice(0, 60)) : -1;
    if (found >= 0 && text.firstChild) {
      var range = document.createRange();
      range.setStart(text.firstChild, found);
      range.setEnd(text.firstChild, Math.min(text.textContent.length, found + words.length));
      var node = document.createElement('mark');
      range.surroundContents(node);
      sheet.scrollTop = Math.max(0, node.offsetTop - sheet.offsetTop - 80);
    } else {
      sheet.scrollTop = Math.max(0, portion.offsetTop - sheet.offsetTop);
    }
  }

  /* decisions */
  function send(ids, verdict, value) {
    if (!ids || !may()) { return; }
    document.getElementById('decision:items').value = ids;
    document.getElementById('decision:verdict').value = verdict;
    document.getElementById('decision:value').value = value || '';
    document.getElementById('decision:send').click();
  }

  function decide(verdict) {
    var one = current();
    if (one) { send(one.dataset.ids, verdict, ''); }
  }

  /* a list for codes, a calendar for days, and as much room as a text needs */
  function editor(fact) {
    var raw = fact.raw || '';
    var input = document.createElement(fact.choices ? 'select' : (raw.length > 60 ? 'textarea' : 'input'));
    if (fact.choices) {
      fact.choices.split('|').forEach(function (choice) {
        var cut = choice.indexOf('=');
        input.add(new Option(choice.slice(cut + 1), choice.slice(0, cut)));
      });
    } else if (fact.date === 'true') {
      input.type = 'date';
    }
    input.value = raw;
    return input;
  }

  function edit() {
    var one = current();
    if (!one || !may() || one.querySelector('.editor')) { return; }
    var value = one.querySelector('[data-fact="' + one.dataset.main + '"]') || one.querySelector('.value');
    var label = one.querySelector('.k').firstChild.textContent;
    var form = document.createElement('div');
    form.className = 'editor';
    var input = editor(value.dataset);
    input.setAttribute('aria-label', label);
    form.appendChild(input);
    one.appendChild(form);
    input.focus();
    if (input.select) { input.select(); }
    input.addEventListener('keydown', function (event) {
      if (event.key === 'Enter' && !event.shiftKey) {
        event.preventDefault();
        send(value.dataset.fact + ':' + value.dataset.version, 'CORRECTED', input.value);
      } else if (event.key === 'Escape') {
        event.stopPropagation();
        form.remove();
        one.querySelector('.pick').focus();
      }
    });
  }

  /* accepts the rest at once; or says where the eye is why that is not possible */
  function together() {
    var button = document.getElementById('together');
    if (!button || !may()) { return; }
    if (!button.disabled) { document.getElementById('decision:sure').click(); return; }
    list().querySelectorAll('.whynot').forEach(function (old) { old.remove(); });
    var why = document.createElement('p');
    why.className = 'whynot';
    why.setAttribute('role', 'alert');
    (current() || list()).appendChild(why);
    why.textContent = document.getElementById('whynot').textContent;
  }

  document.addEventListener('keydown', function (event) {
    var typing = /^(INPUT|TEXTAREA|SELECT)$/.test(event.target.tagName);
    if (typing || event.ctrlKey || event.metaKey || event.altKey || !list()) { return; }
    var inFacts = event.target === document.body || event.target.closest('.factlist') || event.target.closest('#pageside') || event.target.id === 'main';
    var handled = true;
    if (event.key === 'ArrowDown' || event.key === 'j') { pick(at + 1, true); }
    else if (event.key === 'ArrowUp' || event.key === 'k') { pick(at - 1, true); }
    else if (event.key === 'Home' && inFacts) { pick(0, true); }
    else if (event.key === 'End' && inFacts) { pick(items().length - 1, true); }
    else if (event.key === 'Enter' && inFacts && !event.target.closest('.do') && !event.target.closest('[data-page]:not(.fact)')) { decide('ACCEPTED'); }
    else if (event.key === 'e' || event.key === 'E') { edit(); }
    else if (event.key === 'x' || event.key === 'X') { decide('REJECTED'); }
    else if (event.key === 'a' || event.key === 'A') { together(); }
    else if (event.key === 'n' || event.key === 'N') { var next = document.getElementById('next'); if (next) { next.click(); } }
    else if (event.key === 'PageDown' && inFacts) { show(shown + 1, ''); }
    else if (event.key === 'PageUp' && inFacts) { show(shown - 1, ''); }
    else { handled = false; }
    if (handled) { event.preventDefault(); }
  });

  document.addEventListener('click', function (event) {
    if (event.target.closest('#together')) { together(); return; }
    var turn = event.target.closest('[data-page]:not(.fact)');
    if (turn) { show(shown + Number(turn.dataset.page), ''); return; }
    var one = event.target.closest('.fact');
    if (!one) { return; }
    pick(items().indexOf(one), false);
    var act = event.target.closest('[data-do]');
    if (act) { if (act.dataset.do === 'edit') { edit(); } else { decide(act.dataset.do); } }
  });

  /* the messages are at the top of the page, the eye is at the facts */
  function tell() {
    var told = Array.prototype.map.call(document.querySelectorAll('#messages > *'), function (one) { return one.textContent; });
    document.getElementById('told').textContent = told.join(' ');
  }

  /* after each decision the list is new: go on with the next open fact */
  if (window.jQuery) {
    window.jQuery(document).on('pfAjaxComplete', function (event, xhr, settings) {
      var source = settings && settings.source ? (settings.source.id || settings.source) : '';
      if (String(source).indexOf('decision') === 0) { pick(firstOpen(at), true); tell(); }
    });
  }
  window.addEventListener('resize', function () { if (current()) { pick(at, false); } });

  if (side.dataset.pdf === 'true') {
    import(side.dataset.pdfjs + '/build/pdf.min.mjs').then(function (pdfjs) {
      pdfjs.GlobalWorkerOptions.workerSrc = side.dataset.pdfjs + '/build/pdf.worker.min.mjs';
      return pdfjs.getDocument({
        url: side.dataset.content,
        isEvalSupported: false,
        enableXfa: false,
        useWasm: false,
        wasmUrl: side.dataset.pdfjs + '/wasm/',
        cMapUrl: side.dataset.pdfjs + '/cmaps/',
        standardFontDataUrl: side.dataset.pdfjs + '/standard_fonts/'
      }).promise;
    }).then(function (document_) {
      pdf = document_;
      pick(firstOpen(0), false);
    }).catch(function () {
      var note = document.createElement('p');
      note.className = 'empty';
      note.textContent = side.dataset.failed;
      sheet.replaceChildren(note);
    });
  }
  pick(firstOpen(0), false);
}());
