/* What each screen shows. Every text goes in as text, never as markup. */
(function (page) {
  'use strict';

  var SVG = 'http://www.w3.org/2000/svg';
  var ICONS = {
    book: ['M2 3h6a4 4 0 0 1 4 4v14a3 3 0 0 0-3-3H2z', 'M22 3h-6a4 4 0 0 0-4 4v14a3 3 0 0 1 3-3h7z'],
    lock: ['M5 11h14a2 2 0 0 1 2 2v7a2 2 0 0 1-2 2H5a2 2 0 0 1-2-2v-7a2 2 0 0 1 2-2z', 'M7 11V7a5 5 0 0 1 10 0v4']
  };

  function make(tag, attributes, children) {
    var node = document.createElement(tag);
    Object.keys(attributes || {}).forEach(function (name) {
      var value = attributes[name];
      if (name === 'text') {
        node.textContent = value;
      } else if (typeof value === 'function') {
        node.addEventListener(name, value);
      } else if (value === true) {
        node.setAttribute(name, '');
      } else if (value !== false && value !== null && value !== undefined) {
        node.setAttribute(name, value);
      }
    });
    (children || []).forEach(function (child) {
      if (child) { node.appendChild(child); }
    });
    return node;
  }

  function icon(which) {
    var svg = document.createElementNS(SVG, 'svg');
    svg.setAttribute('class', 'icon');
    svg.setAttribute('viewBox', '0 0 24 24');
    svg.setAttribute('aria-hidden', 'true');
    svg.setAttribute('focusable', 'false');
    ICONS[which].forEach(function (line) {
      var path = document.createElementNS(SVG, 'path');
      path.setAttribute('d', line);
      svg.appendChild(path);
    });
    return svg;
  }

  function heading(text, before) {
    return make('h1', { tabindex: '-1' }, [
      before ? make('span', { 'class': 'hidden-words', text: before + ' ' }) : null,
      make('span', { text: text })
    ]);
  }

  function button(text, kind, press, disabled) {
    return make('button', { type: 'button', 'class': 'button ' + kind, text: text, click: press, disabled: disabled });
  }

  function link(text, press) {
    return make('button', { type: 'button', 'class': 'link', click: press }, [icon('book'), make('span', { text: text })]);
  }

  function grow() { return make('div', { 'class': 'grow' }); }

  var screens = {};

  screens.make = make;
  screens.icon = icon;

  screens.join = function (to) {
    var w = to.words;
    var trouble = make('p', { 'class': 'trouble', id: 'trouble', role: 'alert', text: to.trouble });
    var pin = make('input', {
      'class': 'pin', id: 'pin', type: 'text', maxlength: '4', autocomplete: 'off', autocapitalize: 'characters',
      autocorrect: 'off', spellcheck: 'false', 'aria-describedby': 'hint trouble', value: to.pin
    });
    return [
      make('form', { 'class': 'center', novalidate: true, submit: function (event) {
        event.preventDefault();
        to.join(pin.value, pin);
      } }, [
        heading(w('join.title')),
        make('div', { 'class': 'panel' }, [
          make('label', { 'for': 'pin', text: w('join.pin') }),
          pin,
          make('p', { 'class': 'sub gap', id: 'hint', text: w('join.hint') }),
          trouble
        ]),
        make('p', { 'class': 'gap' }, [make('button', { type: 'submit', 'class': 'button primary wide', text: w('join.go') })]),
        make('p', { 'class': 'mut gap', text: w('join.note') })
      ])
    ];
  };

  screens.lobby = function (to) {
    var w = to.words;
    return [
      make('div', { 'class': 'panel center' }, [
        heading(w('lobby.title')),
        make('p', { 'class': 'code-name', text: to.state.code }),
        make('p', { 'class': 'mut', text: w('lobby.note') })
      ]),
      make('p', { 'class': 'center gap-big', role: 'status', text: w('lobby.wait') })
    ];
  };

  screens.intro = function (to) {
    var w = to.words;
    return [
      to.state.of > 1 ? make('p', { 'class': 'sub', text: w('vignette', to.state.number, to.state.of) }) : null,
      heading(to.in(to.material.title)),
      make('p', { 'class': 'said', text: to.in(to.material.text) }),
      grow(),
      make('div', { 'class': 'pair' }, [button(w('read.start'), 'primary', to.start)])
    ];
  };

  screens.second = function (to) {
    var w = to.words;
    return [
      heading(w('second.title')),
      make('p', { 'class': 'said', text: w('second.note') }),
      make('p', { 'class': 'gap' }, [link(w('read.again'), to.read)]),
      grow(),
      make('div', { 'class': 'pair' }, [button(w('second.start'), 'primary', to.start)])
    ];
  };

  screens.reading = function (to) {
    return [
      heading(to.in(to.material.title)),
      make('p', { 'class': 'said', text: to.in(to.material.text) }),
      grow(),
      make('div', { 'class': 'pair' }, [button(to.words('read.back'), 'primary', to.back)])
    ];
  };

  screens.question = function (to) {
    var w = to.words;
    var item = to.material.items[to.index];
    var answer = to.answer(item.id, to.state.round);
    var first = to.state.round === 2 ? to.answer(item.id, 1) : undefined;
    var last = to.index === to.material.items.length - 1;

    function radio(value) {
      var input = make('input', { type: 'radio', name: 'answer', value: value, change: function () {
        to.choose(item.id, value);
      } });
      input.checked = answer === value;
      return input;
    }

    function flags(value) {
      return make('span', {}, [
        first === value ? make('span', { 'class': 'flag first', text: w('question.first') + ' ' }) : null,
        make('span', { 'class': 'flag chosen', text: w('question.chosen'), 'aria-hidden': 'true' })
      ]);
    }

    var name = heading(to.in(item.name), w('question.place', to.index + 1, to.material.items.length));
    name.id = 'question';
    return [
      link(w('read.again'), to.read),
      make('p', { 'class': 'sub', text: item.id }),
      name,
      make('div', { role: 'radiogroup', 'aria-labelledby': 'question' }, item.anchors.map(function (anchor) {
        return make('label', { 'class': 'anchor' }, [
          radio(anchor.level),
          make('span', { 'class': 'anchor-box' }, [
            make('span', { 'class': 'anchor-level', text: anchor.level }),
            make('span', { 'class': 'anchor-words' }, [
              make('span', { 'class': 'anchor-name' }, [
                make('span', { text: to.levelName(anchor.level) }),
                flags(anchor.level)
              ]),
              make('span', { 'class': 'anchor-text', text: to.in(anchor.text) })
            ])
          ])
        ]);
      }).concat([
        make('label', { 'class': 'unclear' }, [
          radio('unclear'),
          make('span', { 'class': 'unclear-row' }, [
            make('span', { 'class': 'mut', text: w('question.notWritten') }),
            make('span', { 'class': 'unclear-box' }, [make('span', { text: w('question.unclear') }), flags('unclear')])
          ])
        ])
      ])),
      grow(),
      make('div', { 'class': 'pair' }, [
        button(w('question.previous'), 'before', function () { to.go(to.index - 1); }, to.index === 0),
        button(w(last ? 'question.finish' : 'question.next'), 'primary', function () { to.go(to.index + 1); })
      ])
    ];
  };

  screens.done = function (to) {
    var w = to.words;
    var open = to.material.items.filter(function (item) {
      return to.answer(item.id, to.state.round) === undefined;
    }).length;
    return [
      heading(open ? w('done.some', open) : w('done.title')),
      make('p', { 'class': 'mut gap', text: w('done.note') }),
      make('ul', { 'class': 'gap' }, to.material.items.map(function (item, index) {
        var answer = to.answer(item.id, to.state.round);
        return make('li', {}, [
          make('button', { type: 'button', 'class': 'row', click: function () { to.go(index); } }, [
            make('span', { 'class': 'row-name', text: to.in(item.name) }),
            make('span', {
              'class': answer === undefined ? 'row-answer open' : 'row-answer',
              text: answer === undefined ? w('done.unanswered') : to.answerName(answer)
            })
          ])
        ]);
      })),
      make('p', { 'class': 'gap' }, [link(w('read.again'), to.read)])
    ];
  };

  screens.locked = function (to) {
    var w = to.words;
    return [
      make('div', { 'class': 'panel center' }, [
        heading(w('locked.title')),
        make('p', { 'class': 'mut gap', text: w('locked.note') })
      ]),
      make('p', { 'class': 'gap-big' }, [link(w('read.again'), to.read)])
    ];
  };

  function outcome(to, item) {
    var w = to.words;
    var key = (to.state.keys || {})[item.id];
    var compared = to.state.stage === 'COMPARED';
    var before = to.answer(item.id, 1);
    var after = to.answer(item.id, 2);
    var now = compared ? after : before;
    var levels = to.material.levels;
    var marks = [];

    function along(level) { return (level - levels[0].level + 0.5) / levels.length * 100 + '%'; }

    function mark(kind, level) {
      if (typeof level === 'number') {
        var node = make('span', { 'class': 'scale-mark ' + kind });
        node.style.left = along(level);
        marks.push(node);
      }
    }

    function say(kind, text) {
      return make('span', {}, [kind ? make('span', { 'class': 'say-mark ' + kind, 'aria-hidden': 'true' }) : null,
        make('span', { text: text })]);
    }

    marks.push(make('span', { 'class': 'scale-line' }));
    if (key) {
      var band = make('span', { 'class': 'scale-band' });
      band.style.left = (key.low - levels[0].level) / levels.length * 100 + '%';
      band.style.width = (key.high - key.low + 1) / levels.length * 100 + '%';
      marks.push(band);
      mark('key', key.median);
    }
    levels.forEach(function (level) {
      var number = make('span', { 'class': 'scale-level', text: level.level });
      number.style.left = along(level.level);
      marks.push(number);
    });
    if (compared) { mark('before', before); }
    mark('mine', now);
    return make('li', { 'class': 'result' }, [
      make('div', { 'class': 'result-top' }, [
        make('h2', { text: to.in(item.name) }),
        key && typeof now === 'number' ? make('p', { 'class': 'verdict', text: verdict(w, now, key) }) : null
      ]),
      make('div', { 'class': 'scale', 'aria-hidden': 'true' }, marks),
      make('p', { 'class': 'says' }, [
        compared ? say('before', w('result.before', to.answerName(before))) : null,
        say('mine', w(compared ? 'result.after' : 'result.mine', to.answerName(now))),
        key ? say('key', key.low === key.high
          ? w('result.key', key.median)
          : w('result.keyBand', key.median, key.low, key.high)) : say('', w('result.noKey'))
      ]),
      key && key.example ? make('p', { 'class': 'sub', text: w('result.example') }) : null
    ]);
  }

  function verdict(w, level, key) {
    var gap = Math.round((level - key.median) * 10) / 10;
    if (gap === 0) { return w('result.same'); }
    if (level >= key.low && level <= key.high) { return w('result.inBand'); }
    return w(gap > 0 ? 'result.higher' : 'result.lower', Math.abs(gap));
  }

  screens.outcome = function (to) {
    var w = to.words;
    var which = to.state.stage.toLowerCase();
    var last = which === 'compared' && to.state.number === to.state.of;
    return [
      heading(w(which + '.title')),
      make('p', { 'class': 'mut gap', text: w(last ? 'compared.last' : which + '.note') }),
      make('ul', {}, to.material.items.map(function (item) { return outcome(to, item); })),
      make('p', { 'class': 'gap-big' }, [link(w('read.again'), to.read)])
    ];
  };

  page.screens = screens;
}(window.workshopPage = window.workshopPage || {}));
