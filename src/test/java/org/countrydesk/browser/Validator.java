package org.countrydesk.browser;

import java.io.IOException;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import nu.validator.checker.jing.CheckerSchema;
import nu.validator.htmlparser.common.XmlViolationPolicy;
import nu.validator.htmlparser.sax.HtmlParser;
import nu.validator.localentities.LocalCacheEntityResolver;
import nu.validator.vendor.thaiopensource.relaxng.impl.CombineValidator;
import nu.validator.vendor.thaiopensource.util.PropertyMap;
import nu.validator.vendor.thaiopensource.util.PropertyMapBuilder;
import nu.validator.vendor.thaiopensource.validate.IncorrectSchemaException;
import nu.validator.vendor.thaiopensource.validate.Schema;
import nu.validator.vendor.thaiopensource.validate.ValidateProperty;
import nu.validator.vendor.thaiopensource.validate.prop.rng.RngProperty;
import nu.validator.vendor.thaiopensource.validate.rng.CompactSchemaReader;
import nu.validator.vendor.thaiopensource.xml.sax.Jaxp11XMLReaderCreator;
import nu.validator.xml.NullEntityResolver;
import nu.validator.xml.ariaattributes.AriaAttributeDroppingSchemaWrapper;
import nu.validator.xml.customelements.NamespaceChangingSchemaWrapper;
import nu.validator.xml.dataattributes.DataAttributeDroppingSchemaWrapper;
import nu.validator.xml.langattributes.XmlLangAttributeDroppingSchemaWrapper;
import nu.validator.xml.roleattributes.RoleAttributeFilteringSchemaWrapper;
import nu.validator.xml.templateelement.TemplateElementDroppingSchemaWrapper;
import org.xml.sax.ErrorHandler;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;
import org.xml.sax.SAXParseException;

/**
 * The Nu Html Checker, put together as its command line does, without its HTTP client. Made once, as its schemas take long to
 * read. Drawings inside a page are checked with it.
 */
final class Validator {

    private static final String SCHEMA = "http://s.validator.nu/html5-all.rnc";
    private static final long STACK = 64L << 20;

    private static final List<CheckerSchema> CHECKERS = List.of(
            CheckerSchema.ASSERTION_SCH,
            CheckerSchema.TABLE_CHECKER,
            CheckerSchema.DUPLICATE_DT_CHECKER,
            CheckerSchema.HEADING_HIERARCHY_CHECKER,
            CheckerSchema.MICRODATA_CHECKER,
            CheckerSchema.NORMALIZATION_CHECKER,
            CheckerSchema.TEXT_CONTENT_CHECKER,
            CheckerSchema.UNCHECKED_SUBTREE_WARNER,
            CheckerSchema.USEMAP_CHECKER,
            CheckerSchema.XML_PI_CHECKER);

    private final List<Message> messages = new ArrayList<>();
    private final ErrorHandler handler = new Collecting();
    private final LocalCacheEntityResolver resolver = new LocalCacheEntityResolver(new NullEntityResolver());
    private final Schema schema = readDeeply();

    /** Return what is wrong with a page, and what the checker advises against. */
    List<Message> check(String html) throws IOException, SAXException {
        messages.clear();
        HtmlParser parser = new HtmlParser(XmlViolationPolicy.ALLOW);
        parser.setContentSpacePolicy(XmlViolationPolicy.ALTER_INFOSET);
        parser.setXmlnsPolicy(XmlViolationPolicy.ALTER_INFOSET);
        parser.setStreamabilityViolationPolicy(XmlViolationPolicy.FATAL);
        parser.setMappingLangToXmlLang(true);
        parser.setErrorHandler(handler);
        parser.setContentHandler(all().getContentHandler());
        parser.parse(new InputSource(new StringReader(html)));
        List<String> lines = html.lines().toList();
        return messages.stream().map(message -> message.quoting(lines)).distinct().toList();
    }

    private nu.validator.vendor.thaiopensource.validate.Validator all() {
        nu.validator.vendor.thaiopensource.validate.Validator all = schema.createValidator(properties());
        for (CheckerSchema checker : CHECKERS) {
            all = new CombineValidator(all, checker.createValidator(properties()));
        }
        return all;
    }

    /** The schemas are nested deeper than the stack of a usual thread reaches. */
    private Schema readDeeply() {
        FutureTask<Schema> reading = new FutureTask<>(this::read);
        new Thread(null, reading, "schemas", STACK).start();
        try {
            return reading.get();
        } catch (InterruptedException | ExecutionException e) {
            throw new IllegalStateException(e);
        }
    }

    private Schema read() throws IOException, SAXException, IncorrectSchemaException {
        resolver.setAllowRnc(true);
        Schema plain = CompactSchemaReader.getInstance().createSchema(resolver.resolveEntity(null, SCHEMA), properties());
        return new NamespaceChangingSchemaWrapper(
                new TemplateElementDroppingSchemaWrapper(new RoleAttributeFilteringSchemaWrapper(
                        new XmlLangAttributeDroppingSchemaWrapper(
                                new AriaAttributeDroppingSchemaWrapper(new DataAttributeDroppingSchemaWrapper(plain))))));
    }

    private PropertyMap properties() {
        PropertyMapBuilder properties = new PropertyMapBuilder();
        properties.put(ValidateProperty.ERROR_HANDLER, handler);
        properties.put(ValidateProperty.ENTITY_RESOLVER, resolver);
        properties.put(ValidateProperty.XML_READER_CREATOR, new Jaxp11XMLReaderCreator());
        RngProperty.CHECK_ID_IDREF.add(properties);
        return properties.toPropertyMap();
    }

    /** One thing the checker says, with the line it is about. */
    record Message(boolean isError, int line, String words, String source) {

        private static final int LONGEST = 200;

        Message quoting(List<String> lines) {
            String quoted = line > 0 && line <= lines.size() ? lines.get(line - 1).strip() : "";
            return new Message(isError, line, words, quoted.substring(0, Math.min(quoted.length(), LONGEST)));
        }

        String on(String page) {
            return page + ":" + line + ": " + words + " in " + source;
        }
    }

    private final class Collecting implements ErrorHandler {

        @Override
        public void warning(SAXParseException said) {
            add(false, said);
        }

        @Override
        public void error(SAXParseException said) {
            add(true, said);
        }

        @Override
        public void fatalError(SAXParseException said) {
            add(true, said);
        }

        private void add(boolean isError, SAXParseException said) {
            messages.add(new Message(isError, said.getLineNumber(), String.valueOf(said.getMessage()), ""));
        }
    }
}
