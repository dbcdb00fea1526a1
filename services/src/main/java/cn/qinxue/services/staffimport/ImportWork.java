package cn.qinxue.services.staffimport;

import cn.qinxue.tenants.tenant.Tenancy;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/**
 * Works through an import, chunk by chunk. It may end anywhere: what a chunk wrote and how far it got stand in one
 * transaction, so the next begin goes on behind it. The next chunk is judged while the last one is written.
 */
@Singleton
class ImportWork {
    /** Rows of one transaction. */
    static final int CHUNK = 2_500;

    private static final int MOST_INTERRUPTIONS = 8;
    private static final int MOST_TRIES = 3;

    private final ImportSteps steps;
    private final ImportFiles files;
    private final ImportVocabulary vocabulary;
    private final ImportPreparation preparation;
    private final ImportChunks chunks;
    private final Clock clock;

    ImportWork(
            ImportSteps steps,
            ImportFiles files,
            ImportVocabulary vocabulary,
            ImportPreparation preparation,
            ImportChunks chunks,
            Clock clock) {
        this.steps = steps;
        this.files = files;
        this.vocabulary = vocabulary;
        this.preparation = preparation;
        this.chunks = chunks;
        this.clock = clock;
    }

    /** Works until the import's state ends, and says whether it did. */
    boolean go(UUID id) {
        var begun = steps.begin(id);
        if (begun.isEmpty()) {
            return false;
        }
        var its = begun.get();
        if (its.interruptions() > MOST_INTERRUPTIONS) {
            steps.stop(its, ImportState.BROKEN, brokenOff(its));
            return true;
        }
        return switch (files.read(its)) {
            case ImportSource.Reading.Refused refused -> {
                steps.stop(its, ImportState.REFUSED, refused.message());
                yield true;
            }
            case ImportSource.Reading.Read read -> work(its, read.source());
        };
    }

    private boolean work(StaffImport its, ImportSource source) {
        steps.describe(its, source);
        var state = its.state();
        int first = its.nextRow();
        if (its.unattended() && state == ImportState.CHECKING) {
            if (!steps.goOn(its)) {
                return false;
            }
            state = ImportState.IMPORTING;
            first = 0;
        }
        var today = LocalDate.now(clock);
        var run = new ImportRun(
                its,
                state,
                Tenancy.current(),
                source,
                vocabulary.of(its, source, today),
                source.firstLines(today),
                today.getYear());
        try (var ahead = Executors.newSingleThreadExecutor()) {
            if (!through(run, first, ahead)) {
                return false;
            }
        }
        steps.end(its, state);
        return true;
    }

    /** Whether every chunk was written by us. */
    private boolean through(ImportRun begun, int first, ExecutorService ahead) {
        var run = begun;
        int total = run.source().rows().size();
        int from = first;
        int tries = 0;
        var next = ahead(run, from, ahead);
        while (from < total) {
            var chunk = result(next);
            // Judged before this one is written: nobody stands in two chunks, as the second would be a duplicate.
            next = ahead(run, chunk.to(), ahead);
            try {
                if (!chunks.write(run, chunk)) {
                    return false;
                }
                from = chunk.to();
                tries = 0;
            } catch (StaffBatchRepository.Outdated e) {
                if (++tries == MOST_TRIES) {
                    throw e;
                }
                result(next);
                run = run.with(
                        vocabulary.of(run.its(), run.source(), run.terms().today()));
                next = ahead(run, from, ahead);
            }
        }
        return true;
    }

    private CompletableFuture<PreparedChunk> ahead(ImportRun run, int from, ExecutorService executor) {
        int to = Math.min(from + CHUNK, run.source().rows().size());
        return CompletableFuture.supplyAsync(
                () -> Tenancy.call(run.tenant(), () -> preparation.prepare(run, from, to)), executor);
    }

    private static PreparedChunk result(CompletableFuture<PreparedChunk> future) {
        try {
            return future.join();
        } catch (CompletionException e) {
            throw e.getCause() instanceof RuntimeException cause ? cause : e;
        }
    }

    private static String brokenOff(StaffImport its) {
        return its.state() == ImportState.CHECKING
                ? "检查这个文件时多次中断，没有导入任何人员。请把名单分成几份再试，或联系平台运营人员。"
                : "导入到第 " + its.nextRow() + " 行时多次中断，这之前的行已经导入。请把同一文件再传一次，已导入的不会重复；仍然中断的，联系平台运营人员。";
    }
}
