package org.planonapage.exchange;

import java.util.List;
import org.planonapage.links.ProgrammeId;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Loads packs: whole or not at all. */
@Service
public class PackImporter {

    private final PackReader reader;
    private final PackLoading loading;
    private final ObjectProvider<Loaders> loaders;

    PackImporter(PackReader reader, PackLoading loading, ObjectProvider<Loaders> loaders) {
        this.reader = reader;
        this.loading = loading;
        this.loaders = loaders;
    }

    /**
     * Loads a pack of any programme in one transaction.
     *
     * @param who the account, or "start" for what is loaded at the start
     * @return what was added, changed and left alone
     * @throws PackRefusedException with every mistake, when there is any; nothing is stored then
     */
    @PreAuthorize("hasAuthority('OPERATOR')")
    public ImportOutcome load(Pack pack, String who) {
        Problems problems = new Problems();
        PackReader.ReadPack read = reader.read(pack, null, problems);
        return loading.write(pack, read, who, Authority.OPERATOR, null, Progress.UNSEEN, problems);
    }

    /**
     * Says what loading a file would do to the programme, and stores nothing.
     *
     * @param file its name, as the person who hands it over knows it
     */
    @Transactional(readOnly = true)
    @PreAuthorize("@rights.loads(#programme)")
    public ImportPreview preview(ProgrammeId programme, String file, byte[] content) {
        Problems problems = new Problems();
        try {
            Pack pack = UploadedFile.pack(file, content);
            return loading.preview(
                    pack, reader.read(pack, programme, problems), Authority.of(programme, loaders), problems);
        } catch (PackRefusedException refused) {
            return new ImportPreview(file, "", List.of(), refused.problems());
        }
    }

    /**
     * Loads a file into the programme, in one transaction, if it does what its preview said.
     *
     * @param preview of the same file
     * @param progress is told, now and then, how far it has come
     * @throws PackRefusedException when it has mistakes, or does something else now than its preview said, because the
     *     record has changed since; nothing is stored then
     */
    @PreAuthorize("@rights.loads(#programme)")
    public ImportOutcome load(
            ProgrammeId programme, byte[] content, ImportPreview preview, String who, Progress progress) {
        Problems problems = new Problems();
        Pack pack = UploadedFile.pack(preview.file(), content);
        PackReader.ReadPack read = reader.read(pack, programme, problems);
        return loading.write(pack, read, who, Authority.of(programme, loaders), preview, progress, problems);
    }
}
