/* Small helps of the page frame; everything works without them, with more clicks. */
(function () {
  'use strict';
  function typing(target) {
    return target.isContentEditable || /^(INPUT|TEXTAREA|SELECT)$/.test(target.tagName);
  }
  document.addEventListener('keydown', function (event) {
    if (event.key === '/' && !typing(event.target) && !event.ctrlKey && !event.metaKey) {
      var find = document.getElementById('find');
      if (find) { event.preventDefault(); find.focus(); find.select(); }
    }
    if (event.key === 'Escape') {
      document.querySelectorAll('details.who[open]').forEach(function (menu) {
        menu.open = false;
        menu.querySelector('summary').focus();
      });
    }
  });
  document.addEventListener('click', function (event) {
    document.querySelectorAll('details.who[open]').forEach(function (menu) {
      if (!menu.contains(event.target)) { menu.open = false; }
    });
    var toggle = event.target.closest('.navtoggle');
    if (toggle) {
      var open = toggle.closest('.side').classList.toggle('open');
      toggle.setAttribute('aria-expanded', String(open));
    }
    var all = event.target.closest('[data-check-all]');
    if (all) {
      document.querySelectorAll(all.getAttribute('data-check-all')).forEach(function (box) { box.checked = all.checked; });
    }
  });
  document.addEventListener('change', function (event) {
    if (event.target.matches('[data-submit]')) { event.target.form.requestSubmit(); }
  });
  /* marks the fields that messages are about, and leads to the first */
  function markRefused() {
    var first = null;
    document.querySelectorAll('[data-invalid]').forEach(function (old) {
      ['aria-invalid', 'aria-describedby', 'data-invalid'].forEach(function (name) { old.removeAttribute(name); });
    });
    document.querySelectorAll('#messages [data-field]').forEach(function (message, at) {
      var field = window.CSS.escape(message.dataset.field);
      var input = document.querySelector('#main [id$=":' + field + '"], #main [id="' + field + '"]');
      if (!input) { return; }
      message.id = message.id || 'refused-' + at;
      input.setAttribute('aria-invalid', 'true');
      input.setAttribute('aria-describedby', message.id);
      input.setAttribute('data-invalid', 'true');
      first = first || input;
    });
    if (first) { first.focus(); }
  }
  markRefused();

  /* files can be dropped anywhere on a vendor's pages; elsewhere the browser must not open them in place of the page */
  var note = document.getElementById('dropnote');
  var quiet = null;
  function field() { return document.querySelector('[data-dropfield]'); }
  function brings(event) {
    return event.dataTransfer && Array.prototype.indexOf.call(event.dataTransfer.types, 'Files') >= 0;
  }
  function ownField(event) { return event.target.closest && event.target.closest('input[type=file]'); }
  function say(sentence, wrong) {
    if (note.textContent !== sentence) { note.textContent = sentence; }
    note.classList.toggle('wrong', wrong);
  }
  function over(dragged, wait) {
    document.body.classList.toggle('dragging', dragged);
    window.clearTimeout(quiet);
    quiet = window.setTimeout(function () { document.body.classList.remove('dragging'); note.textContent = ''; }, wait);
  }
  document.addEventListener('dragover', function (event) {
    if (!note || !brings(event) || (ownField(event) && !field())) { return; }
    event.preventDefault();
    event.dataTransfer.dropEffect = field() ? 'copy' : 'none';
    say(field() ? field().dataset.dropfield : note.dataset.elsewhere, !field());
    over(Boolean(field()), field() ? 400 : 4000);
  });
  document.addEventListener('drop', function (event) {
    if (!note || !brings(event) || (ownField(event) && !field())) { return; }
    var inField = event.target.closest('.ui-fileupload');
    event.preventDefault();
    over(false, field() ? 0 : 6000);
    if (!field()) { say(note.dataset.elsewhere, true); return; }
    field().classList.add('used');
    var input = field().querySelector('input[type=file]');
    if (input && !inField) {
      input.files = event.dataTransfer.files;
      input.dispatchEvent(new Event('change', { bubbles: true }));
    }
  });
  /* the library gives names to parts without a role, and the button that cancels a file none of its own */
  if (field()) {
    field().querySelectorAll('.ui-fileupload, .ui-fileupload-buttonbar').forEach(function (part) { part.setAttribute('role', 'group'); });
    field().querySelectorAll('.ui-fileupload-choose').forEach(function (part) {
      var input = part.querySelector('input[type=file]');
      input.setAttribute('aria-labelledby', part.getAttribute('aria-labelledby'));
      ['aria-hidden', 'aria-label', 'tabindex'].forEach(function (name) { input.removeAttribute(name); });
      ['aria-labelledby', 'tabindex'].forEach(function (name) { part.removeAttribute(name); });
    });
    new MutationObserver(function () {
      field().querySelectorAll('.ui-fileupload-files .ui-fileupload-cancel:not([aria-label])').forEach(function (button) {
        button.setAttribute('aria-label', field().dataset.cancel);
        button.querySelector('.ui-button-text').textContent = field().dataset.cancel;
      });
      field().querySelectorAll('.ui-fileupload-row [role=progressbar]:not([aria-label])').forEach(function (bar) {
        bar.setAttribute('aria-label', bar.closest('.ui-fileupload-row').querySelector('.ui-fileupload-filename').textContent);
      });
    }).observe(field(), { childList: true, subtree: true });
  }

  /* a coverage drawing that is wider than its place begins with today in sight, and its names stay in sight */
  document.querySelectorAll('svg.cover').forEach(function (drawing) {
    var pane = drawing.parentElement;
    var names = drawing.querySelector('.names');
    if (!names || pane.scrollWidth <= pane.clientWidth) { return; }
    var unit = drawing.getBoundingClientRect().width / drawing.viewBox.baseVal.width;
    pane.addEventListener('scroll', function () {
      names.setAttribute('transform', 'translate(' + pane.scrollLeft / unit + ' 0)');
    });
    pane.scrollLeft = Number(drawing.dataset.today) * unit - pane.clientWidth * 0.85;
  });
  /* the session is gone: an AJAX call is answered 401, a fresh look leads to the login page and back */
  if (window.jQuery) {
    window.jQuery(document).on('pfAjaxComplete', markRefused);
    window.jQuery(document).on('pfAjaxError', function (event, xhr) {
      if (xhr && (xhr.status === 401 || xhr.status === 0)) { window.location.reload(); }
    });
  }
}());
