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
  /* the session is gone: an AJAX call is answered 401, a fresh look leads to the login page and back */
  if (window.jQuery) {
    window.jQuery(document).on('pfAjaxComplete', markRefused);
    window.jQuery(document).on('pfAjaxError', function (event, xhr) {
      if (xhr && (xhr.status === 401 || xhr.status === 0)) { window.location.reload(); }
    });
  }
}());
