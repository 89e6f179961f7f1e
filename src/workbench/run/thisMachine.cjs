"use strict";

// Who may ask the workbench's servers: this machine, by a name of this machine. webpack's own server asks here, too.

const THIS_MACHINE = /^(?:::ffff:)?127\.|^::1$/;
/** Any other name leads here only when somebody's page made it: such a page could read what is served. */
const NAMES = /^(?:localhost|127\.\d+\.\d+\.\d+|\[::1\])(?::\d+)?$/i;

/** Whether a request comes from this machine and means it. */
function isFromThisMachine({ socket, headers }) {
  return THIS_MACHINE.test(socket.remoteAddress || "") && NAMES.test(headers.host || "");
}

/** The first of a server's middlewares: the others are never reached by anybody else. */
function refuseOthers(request, response, next) {
  if (isFromThisMachine(request)) return next();
  response.statusCode = 403;
  response.end();
}

module.exports = { refuseOthers };
