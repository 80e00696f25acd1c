package org.countrydesk.ready;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.apache.catalina.connector.Request;
import org.apache.catalina.connector.Response;
import org.apache.catalina.valves.ValveBase;

/**
 * Sends answers that are ready as soon as Tomcat has read the request: what it does for servlets, and what Spring does around them,
 * costs more than the sending.
 */
final class ReadyValve extends ValveBase {

    private final ReadyFilter filter;
    private final Door door;

    ReadyValve(ReadyFilter filter, Door door) {
        super(true);
        this.filter = filter;
        this.door = door;
    }

    @Override
    public void invoke(Request request, Response response) throws IOException, ServletException {
        boolean sound = response.getStatus() == HttpServletResponse.SC_OK; // what cannot be read has been refused by now
        if (sound && filter.sendsKept(request, new Wire(response))) {
            return;
        }
        if (door.passes()) {
            getNext().invoke(request, response);
        } else {
            response.setStatus(HttpServletResponse.SC_SERVICE_UNAVAILABLE);
            response.setHeader("Retry-After", "30");
        }
    }

    /** Headers go as the bytes they are, which are known to be clean: they were headers of an answer before. */
    private record Wire(Response response) implements Reply {

        @Override
        public void status(int status) {
            response.setStatus(status);
        }

        @Override
        public void header(byte[] name, byte[] value) {
            response.getCoyoteResponse().getMimeHeaders().addValue(name, 0, name.length).setBytes(value, 0, value.length);
        }

        @Override
        public void length(int length) {
            response.setContentLength(length);
        }

        @Override
        public void body(byte[] body) throws IOException {
            response.getOutputStream().write(body);
        }
    }
}
