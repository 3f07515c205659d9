/* Puts the screens and the connection together: which screen is due, where the participant is, what the foot says. */
(function (page) {
  'use strict';

  var PLACE = 'workshop-place';
  var LANGUAGE = 'workshop-language';
  var OUTCOMES = { REVEALED: true, DISCUSSING: true, COMPARED: true };

  var screens = page.screens;
  var texts = null;
  var language = page.storage.read(LANGUAGE) || (document.documentElement.lang === 'en' ? 'en' : 'zh');
  var seated = false;
  var state = null;
  var material = null;
  var reading = false;
  var place = page.storage.read(PLACE) || {};
  var trouble = '';
  var notice = '';
  var noticeTimer = null;
  var shown = null;
  var drawn = null;
  var scanned = pinInAddress();

  function find(id) { return document.getElementById(id); }

  function words(name) {
    var text = texts[language][name] || name;
    if (!/\{\d\}/.test(text)) { return text; }
    var particulars = Array.prototype.slice.call(arguments, 1);
    return text.replace(/''/g, '\'').replace(/\{(\d)\}/g, function (all, index) { return String(particulars[index]); });
  }

  /* The scanned address holds the PIN; it is taken out of sight at once. */
  function pinInAddress() {
    var found = /^\/([0-9A-Za-z]{4}(?:[0-9A-Za-z]{8})?)$/.exec(window.location.pathname);
    if (found && window.history.replaceState) { window.history.replaceState(null, '', '/'); }
    return found ? found[1].toUpperCase() : '';
  }

  var connection = page.connect({
    state: function (newState, newMaterial) {
      seated = true;
      trouble = '';
      state = newState;
      material = newMaterial;
      settle();
      draw();
    },
    seatless: function (problem) {
      seated = false;
      state = null;
      material = null;
      reading = false;
      place = {};
      page.storage.write(PLACE, place);
      trouble = problem || '';
      drawn = null;
      draw();
    },
    changed: function () { if (texts) { foot(); tell(); } },
    refused: function (problem) {
      notice = problem;
      window.clearTimeout(noticeTimer);
      noticeTimer = window.setTimeout(function () {
        notice = '';
        tell();
      }, 8000);
      drawn = null;
      draw();
    }
  });

  /* Where the participant is within the round; a new round or vignette begins at its beginning. */
  function settle() {
    if (place.vignette !== state.vignette || place.round !== state.round) {
      var any = material && material.items.some(function (item) { return answer(item.id, state.round) !== undefined; });
      place = { vignette: state.vignette, round: state.round, started: Boolean(any), index: firstOpen() };
      page.storage.write(PLACE, place);
    }
    if (shown !== state.stage) {
      shown = state.stage;
      reading = false;
    }
  }

  function firstOpen() {
    if (!material) { return 0; }
    for (var i = 0; i < material.items.length; i += 1) {
      if (answer(material.items[i].id, state.round) === undefined) { return i; }
    }
    return material.items.length;
  }

  function answer(indicator, round) {
    var unsent = connection.unsent(state.vignette, round, indicator);
    return unsent === undefined ? (state.mine[indicator] || {})[round] : unsent;
  }

  function inLanguage(text) { return text[language] || text.zh || text.en; }

  function levelName(level) {
    var found = material.levels.filter(function (l) { return l.level === level; })[0];
    return found ? inLanguage(found.name) : '';
  }

  function answerName(given) {
    if (given === undefined) { return words('done.unanswered'); }
    return given === 'unclear' ? words('question.unclear') : given + ' ' + levelName(given);
  }

  function due() {
    if (!seated) { return 'join'; }
    if (state.stage === 'LOBBY') { return 'lobby'; }
    if (reading) { return 'reading'; }
    if (OUTCOMES[state.stage]) { return 'outcome'; }
    if (state.stage === 'LOCKED') { return 'locked'; }
    if (!place.started) { return state.stage === 'SECOND' ? 'second' : 'intro'; }
    return place.index >= material.items.length ? 'done' : 'question';
  }

  function put(changes) {
    Object.keys(changes).forEach(function (name) { place[name] = changes[name]; });
    page.storage.write(PLACE, place);
    draw();
  }

  var to = {
    words: words,
    'in': inLanguage,
    levelName: levelName,
    answer: answer,
    answerName: answerName,
    start: function () { put({ started: true, index: firstOpen() }); },
    go: function (index) { put({ index: Math.max(0, index) }); },
    read: function () {
      reading = true;
      draw();
    },
    back: function () {
      reading = false;
      draw();
    },
    choose: function (indicator, level) {
      connection.choose({ vignette: state.vignette, indicator: indicator, round: state.round, level: level });
    },
    join: join
  };

  function join(given, field) {
    var pin = given.replace(/\s/g, '').toUpperCase();
    if (!/^[0-9A-Z]{4}$/.test(pin)) {
      say('join.short', field);
      return;
    }
    /* The whole of what was scanned, unless another PIN was typed over it. */
    connection.join(scanned.slice(0, 4) === pin ? scanned : pin, function (status, problem, wait) {
      if (status === 200) {
        connection.start();
      } else if (status === 0) {
        say('lost.title', field);
      } else {
        say(problem || 'refused.malformed', field, wait);
      }
    });
  }

  function say(problem, field, particular) {
    trouble = problem;
    find('trouble').textContent = words(problem, particular);
    field.focus();
    field.select();
  }

  /* Draws anew only what changed, so that neither the focus nor a half-made choice is lost. */
  function draw() {
    if (!texts) { return; }
    var which = due();
    var what = [which, language, state && state.stage, state && state.vignette, state && state.round, state && state.material,
      which === 'question' ? place.index : '',
      which === 'outcome' || which === 'done' ? JSON.stringify([state.mine, state.keys]) : ''].join('|');
    if (what !== drawn) {
      var arrived = !drawn || drawn.split('|').slice(0, 7).join('|') !== what.split('|').slice(0, 7).join('|');
      drawn = what;
      to.state = state;
      to.material = material;
      to.index = place.index;
      to.pin = scanned.slice(0, 4);
      to.trouble = trouble ? words(trouble) : '';
      var main = find('main');
      while (main.firstChild) { main.removeChild(main.firstChild); }
      screens[which](to).forEach(function (node) { if (node) { main.appendChild(node); } });
      head(which);
      if (arrived) {
        window.scrollTo(0, 0);
        main.querySelector('h1').focus();
      }
    }
    foot();
    tell();
  }

  function head(which) {
    /* Where the vignette's title stands large, the head does not say it again. */
    var own = which === 'join' || which === 'lobby' || which === 'intro' || which === 'reading';
    find('top-title').textContent = own ? words('title') : inLanguage(material.title);
    document.title = words('title');
    document.documentElement.lang = language === 'zh' ? 'zh-CN' : 'en';
    var asks = which === 'question';
    var many = asks ? material.items.length : 0;
    var count = find('top-count');
    count.textContent = asks ? place.index + 1 + ' / ' + many
      : seated && which !== 'lobby' && state.of > 1 && which !== 'intro' ? words('vignette', state.number, state.of) : '';
    find('track-done').style.width = asks ? (place.index + 1) / many * 100 + '%' : which === 'done' ? '100%' : '0';
    var other = find('language');
    other.textContent = words('otherLanguage');
    other.lang = language === 'zh' ? 'en' : 'zh-CN';
  }

  function foot() {
    var line = '';
    if (seated && due() !== 'lobby') {
      var saving = connection.waiting() ? (connection.lost() ? words('footer.kept') : words('footer.saving'))
        : connection.savedOnce() || Object.keys(state.mine).length ? words('footer.saved') : '';
      line = words('footer.code', state.code) + (saving ? (language === 'zh' ? '；' : '. ') + saving : '');
    }
    var at = find('foot-words');
    if (at.getAttribute('data-line') === line) { return; }
    at.setAttribute('data-line', line);
    at.textContent = '';
    if (line) {
      at.appendChild(screens.icon('lock'));
      at.appendChild(screens.make('span', { text: line }));
    }
  }

  function tell() {
    var text = notice ? words(notice) : '';
    if (seated && connection.lost()) {
      var waiting = connection.waiting();
      text = waiting ? words('lost.kept', waiting) : words(connection.longLost() ? 'refused.ended' : 'lost.title');
    }
    var at = find('notice');
    if (at.textContent !== text) { at.textContent = text; }
  }

  find('language').addEventListener('click', function () {
    language = language === 'zh' ? 'en' : 'zh';
    page.storage.write(LANGUAGE, language);
    draw();
  });

  page.words(function (loaded) {
    texts = loaded;
    draw();
    connection.start();
  });
}(window.workshopPage = window.workshopPage || {}));
