package org.countrydesk.ready;

import org.eclipse.jetty.server.Server;
import org.springframework.boot.jetty.servlet.JettyServletWebServer;
import org.springframework.boot.web.server.WebServerException;

/** Takes requests, where it may, before there is anything that renders an answer; that is made when it is started as servers are. */
final class ReadyServer extends JettyServletWebServer {

    private boolean early;

    ReadyServer(Server server, boolean starts) {
        super(server, starts);
    }

    /** Take requests from now on; none may go on to servlets and filters before the start. */
    void open() {
        early = true;
        super.start();
    }

    @Override
    public void start() {
        if (early) {
            early = false;
            makeServlets();
        }
        super.start();
    }

    /** Each servlet is made with all that it needs, which is nearly all there is. */
    @Override
    protected void handleDeferredInitialize(Server server) throws Exception {
        if (!early) {
            super.handleDeferredInitialize(server);
        }
    }

    private void makeServlets() {
        try {
            handleDeferredInitialize(getServer());
        } catch (Exception e) {
            throw new WebServerException("cannot make what renders pages", e);
        }
    }
}
