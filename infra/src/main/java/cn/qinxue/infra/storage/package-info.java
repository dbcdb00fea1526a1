/** Where files are kept. */
@NullMarked
package cn.qinxue.infra.storage;

import org.jspecify.annotations.NullMarked;
