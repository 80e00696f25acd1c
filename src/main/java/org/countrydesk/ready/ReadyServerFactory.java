package org.countrydesk.ready;

import org.eclipse.jetty.server.Server;
import org.springframework.boot.jetty.servlet.JettyServletWebServerFactory;

/** Makes a server that sends what is ready before all else, even before the rest of the desk is there. */
final class ReadyServerFactory extends JettyServletWebServerFactory {

    private static final int MOST_SELECTORS = 16;

    ReadyServerFactory() {
        setSelectors(Math.min(MOST_SELECTORS, Runtime.getRuntime().availableProcessors())); // they send what is ready, and never wait
    }

    @Override
    protected ReadyServer getJettyWebServer(Server server) {
        return new ReadyServer(server, getPort() >= 0);
    }
}
