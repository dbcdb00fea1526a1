package cn.qinxue.infra.spreadsheet;

import cn.qinxue.services.spreadsheet.SheetRefusal;
import com.fasterxml.aalto.stax.InputFactoryImpl;
import java.io.IOException;
import java.io.InputStream;
import java.util.Collections;
import java.util.Locale;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.apache.commons.compress.utils.SeekableInMemoryByteChannel;
import org.jspecify.annotations.Nullable;

/** The parts of an .xlsx file. Looked through before anything is unfolded; each part unfolds to its limit at most. */
final class XlsxPackage implements AutoCloseable {
    private static final int MOST_PARTS = 2_000;
    private static final long LARGEST_PART = 600L * 1024 * 1024;
    private static final XMLInputFactory XML = safe();

    /** Works on one part. */
    @FunctionalInterface
    interface Work {
        void on(XMLStreamReader xml) throws XMLStreamException, IOException;
    }

    private final ZipFile zip;

    /** @throws Unreadable if it is no workbook, or one that must not be opened */
    XlsxPackage(byte[] content) throws IOException {
        try {
            zip = ZipFile.builder()
                    .setSeekableByteChannel(new SeekableInMemoryByteChannel(content))
                    .get();
        } catch (IOException | RuntimeException e) {
            throw unreadable(SheetRefusal.CORRUPT, e);
        }
        lookThrough();
    }

    private void lookThrough() throws Unreadable {
        int parts = 0;
        boolean workbook = false;
        for (var entry : Collections.list(zip.getEntries())) {
            var name = entry.getName().toLowerCase(Locale.ROOT);
            if (++parts > MOST_PARTS || entry.getSize() > LARGEST_PART) {
                throw new Unreadable(SheetRefusal.BOMB);
            }
            if (name.endsWith("vbaproject.bin") || name.startsWith("xl/macrosheets/")) {
                throw new Unreadable(SheetRefusal.MACROS);
            }
            if (name.equals("xl/workbook.bin")) {
                throw new Unreadable(SheetRefusal.BINARY_WORKBOOK);
            }
            if (name.startsWith("word/") || name.startsWith("ppt/")) {
                throw new Unreadable(SheetRefusal.DOCUMENT);
            }
            workbook |= name.equals("xl/workbook.xml");
        }
        if (!workbook) {
            throw new Unreadable(
                    zip.getEntry("content.xml") != null ? SheetRefusal.OPEN_DOCUMENT : SheetRefusal.UNKNOWN);
        }
    }

    /** Reads a part, if there is one of that name. */
    void read(String part, long limit, Work work) throws IOException {
        var entry = find(part.startsWith("/") ? part.substring(1) : part);
        if (entry == null) {
            return;
        }
        try (InputStream in = new CountedStream(zip.getInputStream(entry), limit)) {
            var xml = XML.createXMLStreamReader(in);
            work.on(xml);
            xml.close();
        } catch (XMLStreamException e) {
            throw e.getNestedException() instanceof Unreadable unreadable
                    ? unreadable
                    : unreadable(SheetRefusal.CORRUPT, e);
        }
    }

    private @Nullable ZipArchiveEntry find(String name) {
        var entry = zip.getEntry(name);
        return entry != null
                ? entry
                : Collections.list(zip.getEntries()).stream()
                        .filter(other -> other.getName().equalsIgnoreCase(name))
                        .findFirst()
                        .orElse(null);
    }

    @Override
    public void close() throws IOException {
        zip.close();
    }

    static Unreadable unreadable(SheetRefusal refusal, Exception cause) {
        var unreadable = new Unreadable(refusal);
        unreadable.initCause(cause);
        return unreadable;
    }

    private static XMLInputFactory safe() {
        var factory = new InputFactoryImpl();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        return factory;
    }
}
