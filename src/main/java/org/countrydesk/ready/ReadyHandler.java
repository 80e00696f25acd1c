package org.countrydesk.ready;

import java.io.IOException;
import java.nio.ByteBuffer;
import org.eclipse.jetty.http.HttpField;
import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.http.HttpStatus;
import org.eclipse.jetty.server.Handler;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.util.Callback;
import org.eclipse.jetty.util.thread.QueuedThreadPool;

/**
 * Sends answers that are ready in the thread that has read the request, which never waits: neither for a reader, nor for anything that
 * is rendered or coded. Other requests go on in a thread of their own, as waking one up costs more than sending what is there.
 */
final class ReadyHandler extends Handler.Wrapper {

    static final int MOST_RENDERED = 200;

    private final ReadyFilter filter;
    private final Door door;
    private final QueuedThreadPool rendering = new QueuedThreadPool(MOST_RENDERED, 0); // not the server's, which takes new connections

    /** @param others what answers the other requests */
    ReadyHandler(ReadyFilter filter, Door door, Handler others) {
        super(others);
        this.filter = filter;
        this.door = door;
        rendering.setName("render");
        installBean(rendering);
    }

    /** What the first answers need that takes long to be there is made ready beside the start. */
    @Override
    protected void doStart() throws Exception {
        super.doStart();
        rendering.execute(Coding.BROTLI::available);
    }

    @Override
    public InvocationType getInvocationType() {
        return InvocationType.NON_BLOCKING;
    }

    @Override
    public boolean handle(Request request, Response response, Callback callback) throws IOException {
        if (!filter.sendsReady(Asked.of(request), new Wire(response, callback))) {
            rendering.execute(() -> pass(request, response, callback));
        }
        return true;
    }

    private void pass(Request request, Response response, Callback callback) {
        try {
            if (!door.passes()) {
                response.getHeaders().put(HttpHeader.RETRY_AFTER, "30");
                Response.writeError(request, response, callback, HttpStatus.SERVICE_UNAVAILABLE_503);
            } else if (!super.handle(request, response, callback)) {
                Response.writeError(request, response, callback, HttpStatus.NOT_FOUND_404);
            }
        } catch (Exception | Error fault) {
            Response.writeError(request, response, callback, fault);
        }
    }

    /** The connection; writes as much as it takes now, and the rest when it takes more. */
    private record Wire(Response response, Callback callback) implements Reply {

        @Override
        public void status(int status) {
            response.setStatus(status);
        }

        @Override
        public void header(HttpField field) {
            response.getHeaders().add(field);
        }

        @Override
        public void length(int length) {
            response.getHeaders().put(HttpHeader.CONTENT_LENGTH, length);
        }

        @Override
        public void finish(byte[] body) {
            response.write(true, ByteBuffer.wrap(body), callback);
        }
    }
}
