package cn.qinxue.services.equivalence;

import cn.qinxue.services.file.FileStore;
import cn.qinxue.services.file.SentName;
import cn.qinxue.tenants.id.Ids;
import jakarta.inject.Singleton;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/** Keeps the papers of claims, encrypted, and takes only what is a picture or a PDF by its content. */
@Singleton
class ClaimPapers {
    /** What came of keeping them: all papers or none. */
    record Keeping(List<ClaimAttachment> kept, List<ClaimRefusal> refusals) {
        Keeping {
            kept = List.copyOf(kept);
            refusals = List.copyOf(refusals);
        }
    }

    private final FileStore files;

    ClaimPapers(FileStore files) {
        this.files = files;
    }

    /** @throws IOException if an upload breaks off or the store fails; nothing is kept then */
    Keeping keep(UUID claim, List<SentPaper> papers) throws IOException {
        if (papers.isEmpty()) {
            return new Keeping(List.of(), List.of(bad("paper1", "请至少上传一份证明材料，例如结业证书或培训通知的照片。")));
        }
        if (papers.size() > Claims.MOST_PAPERS) {
            return new Keeping(List.of(), List.of(bad("paper1", "证明材料最多 " + Claims.MOST_PAPERS + " 份。")));
        }
        var kept = new ArrayList<ClaimAttachment>();
        var refusals = new ArrayList<ClaimRefusal>();
        try {
            for (var paper : papers) keep(claim, paper, kept, refusals);
        } catch (IOException | RuntimeException e) {
            remove(kept);
            throw e;
        }
        if (!refusals.isEmpty()) {
            remove(kept);
            kept.clear();
        }
        return new Keeping(kept, refusals);
    }

    private void keep(UUID claim, SentPaper paper, List<ClaimAttachment> kept, List<ClaimRefusal> refusals)
            throws IOException {
        var name = SentName.cleaned(paper.name());
        var first = paper.content().readNBytes(PaperKind.TELLING);
        var kind = PaperKind.of(first);
        if (kind.isEmpty()) {
            var what = first.length == 0 ? "是空的" : "不是 JPG、PNG 图片或 PDF";
            refusals.add(bad(paper.field(), "“" + name + "”" + what + "，请换一个文件。"));
            return;
        }
        var digest = sha256();
        var whole = new SequenceInputStream(new ByteArrayInputStream(first), paper.content());
        switch (files.keep(new DigestInputStream(whole, digest), Claims.MOST_BYTES)) {
            case FileStore.Keeping.TooLarge large ->
                refusals.add(
                        bad(paper.field(), "“" + name + "”超过 " + Claims.MOST_BYTES / 1024 / 1024 + " MB，请压缩或重新拍照后上传。"));
            case FileStore.Keeping.Kept one ->
                kept.add(new ClaimAttachment(
                        Ids.next(),
                        claim,
                        kept.size() + 1,
                        name,
                        kind.get().mediaType(),
                        one.size(),
                        digest.digest(),
                        one.key()));
        }
    }

    /** The content, from its beginning; to be closed by the caller. */
    InputStream open(ClaimAttachment attachment) throws IOException {
        return files.open(attachment.file());
    }

    void remove(List<ClaimAttachment> attachments) throws IOException {
        for (var attachment : attachments) files.remove(attachment.file());
    }

    private static ClaimRefusal bad(String field, String message) {
        return new ClaimRefusal.BadAttachment(field, message);
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("This JDK lacks SHA-256", e);
        }
    }
}
