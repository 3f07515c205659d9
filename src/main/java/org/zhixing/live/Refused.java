package org.zhixing.live;

/** A request that is not carried out, with what it is answered. */
final class Refused extends Exception {

    private static final long serialVersionUID = 1L;

    private final transient Reply reply;

    Refused(Reply reply) {
        super(String.valueOf(reply.status()), null, false, false);
        this.reply = reply;
    }

    Reply reply() {
        return reply;
    }
}
