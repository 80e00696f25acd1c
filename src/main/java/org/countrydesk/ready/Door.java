package org.countrydesk.ready;

import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.springframework.boot.web.server.servlet.context.ServletWebServerInitializedEvent;
import org.springframework.context.ApplicationListener;

/** Holds back requests that come while the desk is still put together, as the server was started before the rest. */
final class Door implements ApplicationListener<ServletWebServerInitializedEvent> {

    private static final long PATIENCE_SECONDS = 30;

    private final CountDownLatch open = new CountDownLatch(1);
    private final long patience;

    Door() {
        this(PATIENCE_SECONDS);
    }

    /** @param patience seconds that a request is held back at most */
    Door(long patience) {
        this.patience = patience;
    }

    /** @return false where the desk was not ready in time */
    boolean passes() {
        try {
            return open.getCount() == 0 || open.await(patience, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    /** All is there: this is where the server would have been started. */
    @Override
    public void onApplicationEvent(ServletWebServerInitializedEvent event) {
        open.countDown();
    }
}
