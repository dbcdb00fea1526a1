package cn.qinxue.reports.paper;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.Path2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.IntStream;
import java.util.zip.ZipInputStream;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.xml.sax.SAXException;

/** An OFD as another program reads it: the files of GB/T 33190, and a plain drawing of its paths. */
public final class OfdFile {
    private final Map<String, byte[]> files = new LinkedHashMap<>();

    public OfdFile(byte[] ofd) throws IOException {
        try (var zip = new ZipInputStream(new ByteArrayInputStream(ofd))) {
            for (var entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                files.put(entry.getName(), zip.readAllBytes());
            }
        }
    }

    public List<String> names() {
        return List.copyOf(files.keySet());
    }

    /** Where the pages lie, as the document's own list names them. */
    public List<String> pages() throws IOException {
        var root = text(xml("OFD.xml"), "DocRoot");
        return elements(xml(root), "Page").stream()
                .map(page -> root.replace("Document.xml", "") + page.getAttribute("BaseLoc"))
                .toList();
    }

    public String title() throws IOException {
        return text(xml("OFD.xml"), "Title");
    }

    /** Width and height of a page in millimetres. */
    public List<Double> size(int page) throws IOException {
        return numbers(text(xml(pages().get(page - 1)), "PhysicalBox")).subList(2, 4);
    }

    /** The page as a picture: filled paths in their order, for there is nothing else on it. */
    public BufferedImage picture(int page, int dotsPerInch) throws IOException {
        var size = size(page);
        var scale = dotsPerInch / 25.4;
        var picture = new BufferedImage(
                (int) Math.round(size.get(0) * scale),
                (int) Math.round(size.get(1) * scale),
                BufferedImage.TYPE_INT_RGB);
        var graphics = picture.createGraphics();
        graphics.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        graphics.setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
        graphics.setColor(Color.WHITE);
        graphics.fillRect(0, 0, picture.getWidth(), picture.getHeight());
        graphics.scale(scale, scale);
        var parameters = drawParameters();
        for (var path : elements(xml(pages().get(page - 1)), "PathObject")) {
            draw(path, parameters, graphics);
        }
        graphics.dispose();
        return picture;
    }

    private static void draw(Element path, Map<String, Element> parameters, Graphics2D graphics) {
        var parameter = Objects.requireNonNull(parameters.get(path.getAttribute("DrawParam")));
        var shape = path(text(path, "AbbreviatedData"));
        var colour = elements(parameter, "FillColor").getFirst().getAttribute("Value");
        var parts = numbers(colour);
        graphics.setColor(new Color(
                parts.get(0).intValue(), parts.get(1).intValue(), parts.get(2).intValue()));
        graphics.fill(shape);
    }

    private Map<String, Element> drawParameters() throws IOException {
        var parameters = new HashMap<String, Element>();
        for (var name : names()) {
            if (name.endsWith("Res.xml")) {
                elements(xml(name), "DrawParam").forEach(each -> parameters.put(each.getAttribute("ID"), each));
            }
        }
        return parameters;
    }

    private static Path2D path(String data) {
        var path = new Path2D.Double(Path2D.WIND_NON_ZERO);
        var words = data.trim().split("\\s+");
        for (int i = 0; i < words.length; ) {
            switch (words[i]) {
                case "M", "S" -> path.moveTo(at(words, i + 1), at(words, i + 2));
                case "L" -> path.lineTo(at(words, i + 1), at(words, i + 2));
                case "Q" -> path.quadTo(at(words, i + 1), at(words, i + 2), at(words, i + 3), at(words, i + 4));
                case "B" ->
                    path.curveTo(
                            at(words, i + 1),
                            at(words, i + 2),
                            at(words, i + 3),
                            at(words, i + 4),
                            at(words, i + 5),
                            at(words, i + 6));
                case "C" -> path.closePath();
                default -> throw new IllegalArgumentException("Unknown operator " + words[i]);
            }
            i += switch (words[i]) {
                case "Q" -> 5;
                case "B" -> 7;
                case "C" -> 1;
                default -> 3;
            };
        }
        return path;
    }

    private static double at(String[] words, int index) {
        return Double.parseDouble(words[index]);
    }

    private static List<Double> numbers(String text) {
        return Arrays.stream(text.trim().split("\\s+")).map(Double::valueOf).toList();
    }

    private Document xml(String name) throws IOException {
        try {
            var factory = DocumentBuilderFactory.newInstance();
            factory.setNamespaceAware(true);
            return factory.newDocumentBuilder().parse(new ByteArrayInputStream(files.get(name)));
        } catch (ParserConfigurationException | SAXException e) {
            throw new IOException(name, e);
        }
    }

    private static String text(Document document, String name) {
        return text(document.getDocumentElement(), name);
    }

    private static String text(Element element, String name) {
        return elements(element, name).getLast().getTextContent();
    }

    private static List<Element> elements(Document document, String name) {
        return elements(document.getDocumentElement(), name);
    }

    private static List<Element> elements(Element element, String name) {
        var found = element.getElementsByTagNameNS("http://www.ofdspec.org/2016", name);
        return IntStream.range(0, found.getLength())
                .mapToObj(i -> (Element) found.item(i))
                .toList();
    }
}
