package cn.qinxue.services.staffimport;

import cn.qinxue.services.file.SentName;

/**
 * What comes with a file.
 *
 * @param programme the code of the programme its people belong to
 * @param fileName as the browser says; only its last part is kept, for showing
 * @param updateExisting whether people who exist are changed after the file
 * @param unattended whether it goes in without being shown first
 */
public record Upload(String programme, String fileName, boolean updateExisting, boolean unattended) {
    public Upload {
        fileName = SentName.cleaned(fileName);
    }
}
