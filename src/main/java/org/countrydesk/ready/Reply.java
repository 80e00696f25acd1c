package org.countrydesk.ready;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;

/** Where an answer is written to. */
interface Reply {

    /** Set the status, where it is not 200. */
    void status(int status);

    /** Add a header. */
    void header(byte[] name, byte[] value);

    /** Set the length of the body, written or not. */
    void length(int length);

    /** Write the whole body. */
    void body(byte[] body) throws IOException;

    /** Return the reply of any servlet container. */
    static Reply to(HttpServletResponse response) {
        return new Reply() {
            @Override
            public void status(int status) {
                response.setStatus(status);
            }

            @Override
            public void header(byte[] name, byte[] value) {
                response.addHeader(new String(name, StandardCharsets.ISO_8859_1), new String(value, StandardCharsets.ISO_8859_1));
            }

            @Override
            public void length(int length) {
                response.setContentLength(length);
            }

            @Override
            public void body(byte[] body) throws IOException {
                response.getOutputStream().write(body);
            }
        };
    }
}
