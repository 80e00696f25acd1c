package org.countrydesk.ready;

import org.eclipse.jetty.server.Connector;
import org.eclipse.jetty.server.Server;
import org.eclipse.jetty.server.ServerConnector;
import org.springframework.boot.jetty.servlet.JettyServletWebServerFactory;

/** Makes a server that sends what is ready before all else, even before the rest of the desk is there. */
final class ReadyServerFactory extends JettyServletWebServerFactory {

    private static final int MOST_SELECTORS = 16;

    /** The system takes so many new connections before the server has seen them, or fewer where it has a bound of its own. */
    private static final int MOST_NEW = 1024;

    ReadyServerFactory() {
        setSelectors(Math.min(MOST_SELECTORS, Runtime.getRuntime().availableProcessors())); // they send what is ready, and never wait
        addServerCustomizers(server -> {
            for (Connector connector : server.getConnectors()) {
                if (connector instanceof ServerConnector listening) {
                    listening.setAcceptQueueSize(MOST_NEW);
                }
            }
        });
    }

    @Override
    protected ReadyServer getJettyWebServer(Server server) {
        return new ReadyServer(server, getPort() >= 0);
    }
}
