package org.countrydesk.ready;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.eclipse.jetty.http.HttpField;

/** Where an answer is written to. */
interface Reply {

    /** Set the status, where it is not 200. */
    void status(int status);

    /** Add a header. */
    void header(HttpField field);

    /** Set the length of the body, written or not. */
    void length(int length);

    /** Write the whole body, which may be empty, after all else. */
    void finish(byte[] body) throws IOException;

    /** Return the reply of any servlet container. */
    static Reply to(HttpServletResponse response) {
        return new Reply() {
            @Override
            public void status(int status) {
                response.setStatus(status);
            }

            @Override
            public void header(HttpField field) {
                response.addHeader(field.getName(), field.getValue());
            }

            @Override
            public void length(int length) {
                response.setContentLength(length);
            }

            @Override
            public void finish(byte[] body) throws IOException {
                response.getOutputStream().write(body);
            }
        };
    }
}
