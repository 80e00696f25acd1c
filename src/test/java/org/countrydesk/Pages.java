package org.countrydesk;

import static org.assertj.core.api.Assertions.assertThat;

import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockMvcRequestBuilders;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Asks the desk for its pages, as a test reads them. */
public class Pages {

    private final MockMvc mvc;
    private final JsonMapper mapper;

    Pages(MockMvc mvc, JsonMapper mapper) {
        this.mvc = mvc;
        this.mapper = mapper;
    }

    /** Return what is answered, whatever its status. */
    public MockHttpServletResponse get(String address) throws Exception {
        MockHttpServletResponse response =
                mvc.perform(MockMvcRequestBuilders.get(java.net.URI.create(address))).andReturn().getResponse();
        response.setCharacterEncoding("UTF-8");
        return response;
    }

    /** Return a page that is there. */
    public Document page(String address) throws Exception {
        MockHttpServletResponse response = get(address);
        assertThat(response.getStatus()).as(address).isEqualTo(200);
        return Jsoup.parse(response.getContentAsString(), "http://localhost" + address);
    }

    /** Return data that is there. */
    public JsonNode json(String address) throws Exception {
        MockHttpServletResponse response = get(address);
        assertThat(response.getStatus()).as(address).isEqualTo(200);
        assertThat(response.getContentType()).as(address).startsWith("application/json");
        return mapper.readTree(response.getContentAsString());
    }
}
