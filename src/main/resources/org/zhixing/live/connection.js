/* The way to the trainer's computer: asks where the session is, keeps answers that are not saved yet, and sends them. */
(function (page) {
  'use strict';

  var EVERY = 1600;
  var JITTER = 500;
  var EVERY_WHEN_HIDDEN = 8000;
  var PATIENCE = 6000;
  var KEPT = 'workshop-unsent';

  /* Some browsers refuse storage in private windows; then a reload asks the server, which knows all that was saved. */
  page.storage = {
    read: function (name) {
      try { return JSON.parse(window.sessionStorage.getItem(name)); } catch (e) { return null; }
    },
    write: function (name, value) {
      try { window.sessionStorage.setItem(name, JSON.stringify(value)); } catch (e) { /* kept in memory only */ }
    }
  };

  function ask(method, path, fields, tag, done) {
    var request = new XMLHttpRequest();
    var body = null;
    var over = false;
    function end(status) {
      if (over) { return; }
      over = true;
      var data = null;
      try { data = JSON.parse(request.responseText); } catch (e) { data = null; }
      done(status, data || {}, request);
    }
    request.open(method, path, true);
    request.timeout = PATIENCE;
    if (tag) { request.setRequestHeader('If-None-Match', tag); }
    if (fields) {
      request.setRequestHeader('Content-Type', 'application/x-www-form-urlencoded');
      request.setRequestHeader('X-Workshop', '1');
      body = Object.keys(fields).map(function (name) {
        return name + '=' + encodeURIComponent(fields[name]);
      }).join('&');
    }
    request.onload = function () { end(request.status); };
    request.onerror = request.ontimeout = request.onabort = function () { end(0); };
    request.send(body);
  }

  /* told: state(state, material), seatless(problem), changed(), refused(problem) */
  page.connect = function (told) {
    var tag = null;
    var state = null;
    var material = null;
    var materialTag = null;
    var asking = false;
    var again = null;
    var failures = 0;
    var unsent = page.storage.read(KEPT) || {};
    var sending = false;
    var retry = null;
    var pause = 1000;
    var savedOnce = false;
    var stopped = true;

    function keep() { page.storage.write(KEPT, unsent); }

    function name(vote) { return [vote.vignette, vote.round, vote.indicator].join('|'); }

    function reached() {
      var was = failures;
      failures = 0;
      if (was) {
        told.changed();
        pause = 1000;
        send();
      }
    }

    function missed() {
      failures += 1;
      told.changed();
    }

    function later() {
      window.clearTimeout(again);
      if (stopped) { return; }
      again = window.setTimeout(poll, document.hidden ? EVERY_WHEN_HIDDEN : EVERY + Math.random() * JITTER);
    }

    function seatless(problem) {
      stopped = true;
      tag = null;
      state = null;
      material = null;
      materialTag = null;
      unsent = {};
      keep();
      window.clearTimeout(again);
      told.seatless(problem);
    }

    function poll() {
      if (asking || stopped) { return; }
      asking = true;
      ask('GET', '/state', null, tag, function (status, data, request) {
        asking = false;
        if (status === 200) {
          reached();
          if (data.material && data.material !== materialTag) {
            fetchMaterial(data, request.getResponseHeader('ETag'));
            return;
          }
          tag = request.getResponseHeader('ETag');
          state = data;
          told.state(state, material);
        } else if (status === 304) {
          reached();
        } else if (status === 401) {
          reached();
          seatless(tag || Object.keys(unsent).length ? data.problem : null);
          return;
        } else {
          missed();
        }
        later();
      });
    }

    function fetchMaterial(coming, comingTag) {
      asking = true;
      ask('GET', '/material', null, null, function (status, data, request) {
        asking = false;
        /* Where it changed again in between, the next look at the state brings both. */
        if (status === 200 && request.getResponseHeader('ETag') === '"' + coming.material + '"') {
          material = data;
          materialTag = coming.material;
          tag = comingTag;
          state = coming;
          told.state(state, material);
        } else if (status !== 200) {
          missed();
        }
        later();
      });
    }

    function send() {
      window.clearTimeout(retry);
      var names = Object.keys(unsent);
      if (sending || !names.length) { return; }
      var which = names[0];
      var vote = unsent[which];
      sending = true;
      told.changed();
      ask('POST', '/vote', vote, null, function (status, data) {
        sending = false;
        if (status === 200) {
          reached();
          pause = 1000;
          savedOnce = true;
          if (unsent[which] === vote) { delete unsent[which]; }
          remember(vote);
          keep();
          told.changed();
          send();
        } else if (status === 401) {
          seatless(data.problem);
        } else if (status === 400 || status === 409) {
          reached();
          if (unsent[which] === vote) { delete unsent[which]; }
          keep();
          tag = null;
          told.refused(data.problem || 'refused.malformed');
          poll();
          send();
        } else {
          if (status === 0) { missed(); } else if (status === 503) { told.refused(data.problem); }
          told.changed();
          retry = window.setTimeout(send, pause);
          pause = Math.min(8000, pause * 2);
        }
      });
    }

    /* What was saved counts at once, without waiting for the next state. */
    function remember(vote) {
      if (!state || state.vignette !== vote.vignette) { return; }
      var rounds = state.mine[vote.indicator] || (state.mine[vote.indicator] = {});
      rounds[vote.round] = vote.level === 'unclear' ? 'unclear' : Number(vote.level);
    }

    document.addEventListener('visibilitychange', function () {
      if (!document.hidden) {
        poll();
        send();
      }
    });
    window.addEventListener('online', function () {
      poll();
      send();
    });

    return {
      start: function () {
        stopped = false;
        poll();
        send();
      },
      join: function (pin, done) {
        ask('POST', '/join', { pin: pin }, null, function (status, data, request) {
          done(status, data.problem, request.getResponseHeader('Retry-After'));
        });
      },
      choose: function (vote) {
        var which = name(vote);
        /* A newer choice goes to the end of what waits. */
        delete unsent[which];
        unsent[which] = vote;
        keep();
        send();
      },
      /* The choice that is not saved yet, or undefined. */
      unsent: function (vignette, round, indicator) {
        var vote = unsent[name({ vignette: vignette, round: round, indicator: indicator })];
        return vote && (vote.level === 'unclear' ? 'unclear' : Number(vote.level));
      },
      waiting: function () { return Object.keys(unsent).length; },
      savedOnce: function () { return savedOnce; },
      lost: function () { return failures > 0; },
      longLost: function () { return failures > 20; }
    };
  };

  page.words = function (done) {
    ask('GET', '/words', null, null, function (status, data) {
      if (status === 200) {
        done(data);
      } else {
        window.setTimeout(function () { page.words(done); }, 2000);
      }
    });
  };
}(window.workshopPage = window.workshopPage || {}));
