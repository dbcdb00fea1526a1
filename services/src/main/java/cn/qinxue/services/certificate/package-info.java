/** What a document of record says: certificates and yearly records, with people as they were when it was issued. */
@NullMarked
package cn.qinxue.services.certificate;

import org.jspecify.annotations.NullMarked;
