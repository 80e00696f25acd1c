package org.countrydesk.ready;

import jakarta.servlet.http.HttpServletRequest;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import org.eclipse.jetty.http.HttpURI;
import org.eclipse.jetty.server.Request;
import org.jspecify.annotations.Nullable;

/** An address as it was asked for, with the host: pages hold whole addresses, for citations and programs. */
record Address(String scheme, String host, int port, String path, @Nullable String query) {

    static Address of(HttpServletRequest request) {
        return new Address(
                request.getScheme(),
                request.getServerName(),
                request.getServerPort(),
                request.getRequestURI(),
                request.getQueryString());
    }

    static Address of(Request request) {
        HttpURI asked = request.getHttpURI();
        return new Address(
                asked.getScheme(), Request.getServerName(request), Request.getServerPort(request), asked.getPath(), asked.getQuery());
    }

    /** Return how many characters it has, about. */
    int length() {
        return host.length() + path.length() + (query == null ? 0 : query.length());
    }

    void write(DataOutputStream out) throws IOException {
        out.writeUTF(scheme);
        out.writeUTF(host);
        out.writeInt(port);
        out.writeUTF(path);
        out.writeBoolean(query != null);
        out.writeUTF(query == null ? "" : query);
    }

    static Address read(DataInputStream in) throws IOException {
        String scheme = in.readUTF();
        String host = in.readUTF();
        int port = in.readInt();
        String path = in.readUTF();
        boolean asks = in.readBoolean();
        String query = in.readUTF();
        return new Address(scheme, host, port, path, asks ? query : null);
    }
}
