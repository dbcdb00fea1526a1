@NullMarked
package cn.qinxue.infra.elasticsearch.node;

import org.jspecify.annotations.NullMarked;
